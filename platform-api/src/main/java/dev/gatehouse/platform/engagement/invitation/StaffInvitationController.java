package dev.gatehouse.platform.engagement.invitation;

import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.SendEngagementRequest;
import dev.gatehouse.platform.access.StaffPrincipal;
import jakarta.validation.Valid;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/staff")
class StaffInvitationController {

    private final InviteContacts inviteContacts;
    private final ResendInvitation resendInvitation;
    private final RevokeInvitation revokeInvitation;

    StaffInvitationController(
            InviteContacts inviteContacts, ResendInvitation resendInvitation, RevokeInvitation revokeInvitation) {
        this.inviteContacts = inviteContacts;
        this.resendInvitation = resendInvitation;
        this.revokeInvitation = revokeInvitation;
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
    Mono<Void> resend(@PathVariable UUID invitationId) {
        return resendInvitation.resend(invitationId);
    }

    @PutMapping("/invitations/{invitationId}/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> revoke(@PathVariable UUID invitationId, @AuthenticationPrincipal StaffPrincipal member) {
        return revokeInvitation.revoke(invitationId, member);
    }
}
