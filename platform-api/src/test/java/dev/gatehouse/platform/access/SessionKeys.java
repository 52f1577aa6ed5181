package dev.gatehouse.platform.access;

import dev.gatehouse.platform.testing.RedisProbe;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the clock of what a session has proved, in Redis where it stands. */
public final class SessionKeys {

    private static final Pattern PROOF = Pattern.compile("([A-Z])([0-9a-z]+)");

    private SessionKeys() {}

    /** Forgets how much a session has asked in this minute. */
    public static void rest(String session) {
        RedisProbe.commands().hset(SessionId.parse(session).orElseThrow().key(), "w", "0");
    }

    /** All proofs of a session become older. */
    public static void age(String session, Duration by) {
        String key = SessionId.parse(session).orElseThrow().key();
        String[] parts = RedisProbe.commands().hget(key, "d").split("\\|", 3);
        Matcher proofs = PROOF.matcher(parts[1]);
        String older = proofs.replaceAll(proof ->
                proof.group(1) + Long.toString(Long.parseLong(proof.group(2), 36) - by.toSeconds(), 36));
        RedisProbe.commands().hset(key, "d", parts[0] + "|" + older + "|" + parts[2]);
    }
}
