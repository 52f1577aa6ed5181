package dev.gatehouse.platform.engagement.invitation;

import dev.gatehouse.platform.access.AccessLinks;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What mails say of invitations, inside the transaction of the caller. */
@Component
public class InvitationLetters {

    private final InvitationRepository invitations;
    private final AccessLinks links;

    InvitationLetters(InvitationRepository invitations, AccessLinks links) {
        this.invitations = invitations;
        this.links = links;
    }

    /** A letter that invites into the portal as a whole. */
    public record Letter(
            UUID id,
            UUID contactId,
            String name,
            String email,
            @Nullable String message) {}

    /** The letter of an invitation; empty when the contact may not come in. */
    public Mono<Letter> find(UUID id) {
        return invitations
                .letter(id)
                .map(letter -> new Letter(id, letter.contactId(), letter.name(), letter.email(), letter.message()));
    }

    /** The personal word of an invitation, or nothing. */
    public Mono<String> message(UUID id) {
        return invitations.message(id).defaultIfEmpty("");
    }

    /** Notes that a mail, written at a moment, has been handed over. */
    public Mono<Void> markSent(UUID id, Instant writtenAt) {
        return invitations.markSent(id, writtenAt).then(links.markSent(id, writtenAt));
    }
}
