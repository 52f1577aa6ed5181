package dev.gatehouse.platform.organization.member;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.member.AddMemberRequest;
import dev.gatehouse.contract.member.ChangeMemberRoleRequest;
import dev.gatehouse.contract.member.MemberListItem;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/staff/members")
class StaffMemberController {

    private final ListMembers listMembers;
    private final AddMember addMember;
    private final ChangeMemberRole changeMemberRole;
    private final RemoveMember removeMember;
    private final ResendMemberInvitation resendInvitation;
    private final ResetMemberFactors resetFactors;

    StaffMemberController(
            ListMembers listMembers,
            AddMember addMember,
            ChangeMemberRole changeMemberRole,
            RemoveMember removeMember,
            ResendMemberInvitation resendInvitation,
            ResetMemberFactors resetFactors) {
        this.listMembers = listMembers;
        this.addMember = addMember;
        this.changeMemberRole = changeMemberRole;
        this.removeMember = removeMember;
        this.resendInvitation = resendInvitation;
        this.resetFactors = resetFactors;
    }

    @GetMapping
    Mono<Slice<MemberListItem>> list(
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Limits.PAGE) int limit,
            @AuthenticationPrincipal StaffPrincipal reader) {
        return listMembers.list(cursor, limit, reader);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<MemberListItem> add(
            @Valid @RequestBody AddMemberRequest request, @AuthenticationPrincipal StaffPrincipal actor) {
        return addMember.add(request, actor);
    }

    @PutMapping("/{memberId}/role")
    Mono<MemberListItem> changeRole(
            @PathVariable UUID memberId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ChangeMemberRoleRequest request,
            @AuthenticationPrincipal StaffPrincipal actor) {
        return changeMemberRole.change(memberId, Version.required(ifMatch), request.role(), actor);
    }

    @DeleteMapping("/{memberId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> remove(
            @PathVariable UUID memberId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal StaffPrincipal actor) {
        return removeMember.remove(memberId, Version.required(ifMatch), actor);
    }

    /** Mails the link once more; the one before no longer works. */
    @PostMapping("/{memberId}/invitation-mails")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<Void> resendInvitation(@PathVariable UUID memberId, @AuthenticationPrincipal StaffPrincipal actor) {
        return resendInvitation.resend(memberId, actor);
    }

    /** For somebody who has lost their phone and their recovery codes. */
    @DeleteMapping("/{memberId}/factors")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> resetFactors(@PathVariable UUID memberId, @AuthenticationPrincipal StaffPrincipal actor) {
        return resetFactors.reset(memberId, actor);
    }
}
