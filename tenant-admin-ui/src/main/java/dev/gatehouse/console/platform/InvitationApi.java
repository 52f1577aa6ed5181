package dev.gatehouse.console.platform;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.invitation.ImportResponse;
import dev.gatehouse.contract.invitation.InvitationListItem;
import dev.gatehouse.contract.invitation.InviteContactRequest;
import dev.gatehouse.contract.invitation.StartImportRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Whom the firm invites, one by one and from a list. */
public interface InvitationApi {

    /** Invitations, newest first; of one client or one engagement, or of all. */
    @GetExchange("/invitations")
    Slice<InvitationListItem> list(
            @RequestParam(required = false) @Nullable UUID clientId,
            @RequestParam(required = false) @Nullable UUID engagementId,
            @RequestParam int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Invites a person; repeatable with the same id. */
    @PostExchange("/invitations")
    InvitationListItem invite(@RequestBody InviteContactRequest request);

    /** Mails an invitation again. */
    @PostExchange("/invitations/{invitationId}/mails")
    void resend(@PathVariable UUID invitationId);

    /** Takes an invitation back and ends every session it opened, at once. */
    @PutExchange("/invitations/{invitationId}/revocation")
    void revoke(@PathVariable UUID invitationId);

    /** Has a list of people looked at; sends nothing. */
    @PostExchange("/invitation-imports")
    ImportResponse check(@RequestBody StartImportRequest request);

    /** A list of people as it stands. */
    @GetExchange("/invitation-imports/{importId}")
    ImportResponse read(@PathVariable UUID importId);

    /** Invites everybody on a list. */
    @PutExchange("/invitation-imports/{importId}/confirmation")
    ImportResponse confirm(@PathVariable UUID importId);
}
