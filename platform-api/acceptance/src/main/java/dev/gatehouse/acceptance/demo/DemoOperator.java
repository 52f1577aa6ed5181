package dev.gatehouse.acceptance.demo;

import java.net.URI;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;

/** Lets somebody in who runs the demo's service, by a link as the migrations print one. */
public final class DemoOperator {

    /** Who it is in a demo that somebody looks at. */
    static final String EMAIL = "olga@gatehouse.example";

    private static final int TOKEN_BYTES = 32;
    /** Nothing for somebody who has been in: they come with their second factor. */
    private static final String INVITE = """
            INSERT INTO operator (id, email, invitation_hash, invitation_expires_at)
            VALUES (gen_random_uuid(), ?, sha256(?::bytea), now() + interval '24 hours')
            ON CONFLICT (email) DO UPDATE
                SET invitation_hash = excluded.invitation_hash, invitation_expires_at = excluded.invitation_expires_at
                WHERE NOT EXISTS (SELECT FROM operator_factor f WHERE f.owner_id = operator.id)
            RETURNING id
            """;

    private DemoOperator() {}

    /** Where that person begins: the page of their first time, or the door once they have been in. */
    public static URI door(DemoStack stack, String email) {
        String token = token();
        return stack.console().resolve(invited(stack, email, token) ? "/operator/welcome#t=" + token : "/operator");
    }

    private static boolean invited(DemoStack stack, String email, String token) {
        try (Connection connection =
                        stack.servers().databaseAs("gatehouse_owner").connect();
                PreparedStatement invite = connection.prepareStatement(INVITE)) {
            invite.setString(1, email);
            invite.setString(2, token);
            try (ResultSet row = invite.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new DemoException("Cannot invite the demo's operator: " + e.getMessage(), e);
        }
    }

    private static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
