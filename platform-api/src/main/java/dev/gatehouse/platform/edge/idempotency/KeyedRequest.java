package dev.gatehouse.platform.edge.idempotency;

import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.access.OperatorPrincipal;
import dev.gatehouse.platform.access.Principal;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.Digests;
import dev.gatehouse.platform.kernel.Seal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * An unsafe request of somebody signed in that carries a key. Travels in the Reactor context, and knows what was asked
 * once the body has been read.
 */
final class KeyedRequest {

    private final UUID caller;
    private final byte[] key;
    private final MessageDigest asked = Digests.sha256();
    private volatile boolean repeated;

    KeyedRequest(Principal principal, String key, ServerHttpRequest request) {
        this.caller = callerOf(principal);
        this.key = key.getBytes(StandardCharsets.US_ASCII);
        String line = request.getMethod().name() + " " + request.getURI().getRawPath() + "?"
                + request.getURI().getRawQuery() + "\n";
        asked.update(line.getBytes(StandardCharsets.UTF_8));
    }

    private static UUID callerOf(Principal principal) {
        return switch (principal) {
            case StaffPrincipal member -> member.memberId();
            case ContactPrincipal contact -> contact.contactId();
            case OperatorPrincipal operator -> operator.operatorId();
        };
    }

    void read(DataBuffer body) {
        try (DataBuffer.ByteBufferIterator parts = body.readableByteBuffers()) {
            while (parts.hasNext()) {
                ByteBuffer part = parts.next();
                asked.update(part);
            }
        }
    }

    UUID caller() {
        return caller;
    }

    /** What stands in the database for the key, which itself stands nowhere. */
    byte[] id() {
        return Digests.hmac(key, "id");
    }

    /** SHA-256 of method, address and body, as far as it was read. */
    byte[] fingerprint() {
        try {
            return ((MessageDigest) asked.clone()).digest();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the JDK's SHA-256 can be cloned", e);
        }
    }

    /** Closes answers for whoever has the key, because some hold what is shown only once. */
    Seal seal() {
        return new Seal(Digests.hmac(key, "answer"));
    }

    void markRepeated() {
        repeated = true;
    }

    boolean isRepeated() {
        return repeated;
    }
}
