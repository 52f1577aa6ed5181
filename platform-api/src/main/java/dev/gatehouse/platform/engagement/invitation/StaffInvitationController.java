package dev.gatehouse.platform.engagement.invitation;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.SendEngagementRequest;
import dev.gatehouse.contract.invitation.InvitationListItem;
import dev.gatehouse.contract.invitation.InviteContactRequest;
import dev.gatehouse.platform.access.StaffPrincipal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/staff")
class StaffInvitationController {

    private final InviteContact inviteContact;
    private final ListInvitations listInvitations;
    private final InviteContacts inviteContacts;
    private final ResendInvitation resendInvitation;
    private final RevokeInvitation revokeInvitation;
    private final RotateInvitation rotateInvitation;

    StaffInvitationController(
            InviteContact inviteContact,
            ListInvitations listInvitations,
            InviteContacts inviteContacts,
            ResendInvitation resendInvitation,
            RevokeInvitation revokeInvitation,
            RotateInvitation rotateInvitation) {
        this.inviteContact = inviteContact;
        this.listInvitations = listInvitations;
        this.inviteContacts = inviteContacts;
        this.resendInvitation = resendInvitation;
        this.revokeInvitation = revokeInvitation;
        this.rotateInvitation = rotateInvitation;
    }

    @GetMapping("/invitations")
    Mono<Slice<InvitationListItem>> list(
            @RequestParam(required = false) @Nullable UUID clientId,
            @RequestParam(required = false) @Nullable UUID engagementId,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Limits.PAGE) int limit) {
        return listInvitations.list(clientId, engagementId, cursor, limit);
    }

    @PostMapping("/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<InvitationListItem> inviteOne(
            @Valid @RequestBody InviteContactRequest request, @AuthenticationPrincipal StaffPrincipal member) {
        return inviteContact.invite(request, member);
    }

    @PostMapping("/engagements/{engagementId}/invitations")
    Mono<EngagementResponse> invite(
            @PathVariable UUID engagementId,
            @Valid @RequestBody SendEngagementRequest request,
            @AuthenticationPrincipal StaffPrincipal member) {
        return inviteContacts.invite(engagementId, Set.copyOf(request.contactIds()), member);
    }

    @PostMapping("/invitations/{invitationId}/mails")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<Void> resend(@PathVariable UUID invitationId, @AuthenticationPrincipal StaffPrincipal member) {
        return resendInvitation.resend(invitationId, member);
    }

    @PutMapping("/invitations/{invitationId}/rotation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> rotate(@PathVariable UUID invitationId, @AuthenticationPrincipal StaffPrincipal member) {
        return rotateInvitation.rotate(invitationId, member);
    }

    @PutMapping("/invitations/{invitationId}/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> revoke(@PathVariable UUID invitationId, @AuthenticationPrincipal StaffPrincipal member) {
        return revokeInvitation.revoke(invitationId, member);
    }
}
