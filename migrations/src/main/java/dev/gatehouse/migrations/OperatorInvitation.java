package dev.gatehouse.migrations;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Lets somebody in who runs the service, with the rights of the schema's owner: who can do this can do anything anyway.
 * The database keeps a hash of the link's token.
 */
public final class OperatorInvitation {

    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final int TOKEN_BYTES = 32;

    private final MigrationsTarget target;
    private final String console;

    /** {@code console} is the address of the staff console. */
    public OperatorInvitation(MigrationsTarget target, String console) {
        this.target = target;
        this.console = console.replaceAll("/+$", "");
    }

    /** Makes a link for an address; the one before no longer works. */
    public String add(String email) {
        if (!MAIL.matcher(email).matches()) {
            throw new IllegalArgumentException("Not an address: " + email);
        }
        String token = token();
        try (SqlSession session = SqlSession.open(target.url(), target.owner())) {
            invite(session, email.toLowerCase(Locale.ROOT), HexFormat.of().formatHex(sha256(token)));
        } catch (SQLException e) {
            throw new MigrationsException("The operator was not added: " + e.getMessage(), e);
        }
        return console + "/operator/welcome#t=" + token;
    }

    /** Closes the service to an address; false when it is no operator's. */
    public boolean disable(String email) {
        try (SqlSession session = SqlSession.open(target.url(), target.owner())) {
            return session.exists(
                    "UPDATE operator SET disabled_at = now(), invitation_hash = NULL, invitation_expires_at = NULL"
                            + " WHERE email = ? RETURNING id",
                    email.toLowerCase(Locale.ROOT));
        } catch (SQLException e) {
            throw new MigrationsException("The operator was not disabled: " + e.getMessage(), e);
        }
    }

    private static void invite(SqlSession session, String email, String hash) throws SQLException {
        String operator = session.strings(
                        "INSERT INTO operator (id, email, invitation_hash, invitation_expires_at)"
                                + " VALUES (?::uuid, ?, decode(?, 'hex'), now() + interval '24 hours')"
                                + " ON CONFLICT (email) DO UPDATE SET invitation_hash = excluded.invitation_hash,"
                                + " invitation_expires_at = excluded.invitation_expires_at, disabled_at = NULL"
                                + " RETURNING id",
                        UUID.randomUUID().toString(),
                        email,
                        hash)
                .getFirst();
        // Whoever needs a new link has lost what they had, or should not have it any more.
        session.execute("DELETE FROM operator_factor WHERE owner_id = %L", operator);
        session.execute("DELETE FROM operator_recovery_code WHERE owner_id = %L", operator);
    }

    private static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
