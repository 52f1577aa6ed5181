package dev.gatehouse.platform.engagement.invitation;

import dev.gatehouse.contract.portal.InviteColleagueRequest;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.tenancy.Organization;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/portal/{slug}/checklists/{engagementId}/invitations")
class PortalInvitationController {

    private final InviteColleague inviteColleague;

    PortalInvitationController(InviteColleague inviteColleague) {
        this.inviteColleague = inviteColleague;
    }

    /** The answer is the same whoever the colleague is. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<Void> invite(
            Organization organization,
            @PathVariable UUID engagementId,
            @Valid @RequestBody InviteColleagueRequest request,
            @AuthenticationPrincipal ContactPrincipal contact) {
        return inviteColleague.invite(engagementId, request, contact, organization);
    }
}
