package dev.gatehouse.platform.access.session;

import dev.gatehouse.contract.access.SessionProof;
import dev.gatehouse.platform.access.SessionId;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.kernel.Ids;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session that is about to begin, as its record will show it.
 *
 * @param id of the record; the session's own id is never written down
 * @param key the session's own id, of which the record keeps what Redis knows it by
 * @param link the access link that was the proof, if one was
 * @param former the session the same browser had before; its record ends
 */
public record SessionStart(
        UUID id,
        SessionId key,
        SessionOwner owner,
        UUID ownerId,
        List<SessionProof> proofs,
        @Nullable UUID link,
        Visitor visitor,
        Optional<SessionId> former) {

    public static SessionStart ofMember(SessionId key, UUID member, List<SessionProof> proofs, Visitor visitor) {
        return new SessionStart(Ids.next(), key, SessionOwner.MEMBER, member, proofs, null, visitor, Optional.empty());
    }

    public static SessionStart ofContact(
            SessionId key, UUID contact, List<SessionProof> proofs, Visitor visitor, Optional<SessionId> former) {
        return new SessionStart(Ids.next(), key, SessionOwner.CONTACT, contact, proofs, null, visitor, former);
    }

    public static SessionStart byLink(SessionId key, UUID contact, UUID link, Visitor visitor) {
        List<SessionProof> proofs = List.of(SessionProof.LINK);
        return new SessionStart(
                Ids.next(), key, SessionOwner.CONTACT, contact, proofs, link, visitor, Optional.empty());
    }
}
