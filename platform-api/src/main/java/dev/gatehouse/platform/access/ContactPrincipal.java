package dev.gatehouse.platform.access;

import dev.gatehouse.contract.access.SessionProof;
import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.tenancy.AccessPolicy;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact with a portal session. Who came by nothing but a link reaches that link's engagement; who has proven the
 * mailbox reaches every engagement for which the contact has a live link. Either way the link is looked at again with
 * each request.
 *
 * @param link absent once the mailbox is proven
 * @param proofs what was shown, and when
 * @param mustProve whether the firm demands more than a link, so that one without an exception opens nothing
 * @param access true on the first request after a long silence, which is logged as an access
 */
public record ContactPrincipal(
        OrganizationId organization,
        UUID contactId,
        @Nullable CameByLink link,
        Proofs proofs,
        boolean mustProve,
        String name,
        boolean access,
        String sessionKey)
        implements Principal {

    /** The contact as the actor of an event. */
    public Actor actor() {
        return Actor.contact(contactId, name);
    }

    /** The link by which the contact came; null after a code, when any live link of the contact counts. */
    public @Nullable UUID linkId() {
        return link == null ? null : link.id();
    }

    /** Whether the session may ask for an engagement at all; the contact's links decide the rest. */
    public boolean mayReach(UUID engagement) {
        return link == null || link.engagementId().equals(engagement);
    }

    /**
     * Whether this session opens a link.
     *
     * @param demandsProof what the link itself demands; null follows the firm
     */
    public boolean opens(@Nullable Boolean demandsProof) {
        return link == null || !(demandsProof == null ? mustProve : demandsProof);
    }

    /** An event with the link it came through, if there was one. */
    public NewEvent through(NewEvent event) {
        return Optional.ofNullable(link)
                .map(came -> event.about("link", came.id()))
                .orElse(event);
    }

    /** Whether the session outlived a change that demands more than it has shown; it is over then. */
    boolean isOutdated(AccessPolicy policy) {
        @Nullable Instant since = policy.tightenedAt();
        @Nullable Instant came = proofs.at(SessionProof.LINK);
        return link != null && since != null && (came == null || came.isBefore(since));
    }

    /** The session as the firm's rules see it. */
    ContactPrincipal under(AccessPolicy policy) {
        return new ContactPrincipal(
                organization, contactId, link, proofs, policy.demandsProof(), name, access, sessionKey);
    }
}
