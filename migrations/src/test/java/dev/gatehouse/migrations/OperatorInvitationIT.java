package dev.gatehouse.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OperatorInvitationIT {

    private final TestDatabase database = TestDatabase.absent();
    private OperatorInvitation operators;

    @BeforeEach
    void migrate() {
        Migrations.run(database.target());
        operators = new OperatorInvitation(database.target(), "https://console.example/");
    }

    @Test
    void linkIsPrintedAndTheDatabaseKeepsItsHash() throws SQLException {
        String link = operators.add("Sam@Gatehouse.example");
        assertThat(link)
                .startsWith("https://console.example/operator/welcome#t=")
                .hasSizeGreaterThan(85);
        String token = link.substring(link.indexOf("#t=") + 3);
        assertThat(database.one("SELECT encode(sha256('" + token + "'), 'hex') = encode(invitation_hash, 'hex')"
                        + " AND invitation_expires_at > now() + interval '23 hours'"
                        + " AND invitation_expires_at < now() + interval '25 hours' FROM operator"))
                .isEqualTo("t");
        assertThat(database.one("SELECT email FROM operator")).isEqualTo("sam@gatehouse.example");
    }

    @Test
    void newLinkTakesTheFactorsAwayAndDisablingTheLink() throws SQLException {
        operators.add("sam@gatehouse.example");
        try (SqlSession session = database.asAdmin()) {
            session.execute("INSERT INTO operator_factor (id, owner_id, kind, name, secret)"
                    + " SELECT gen_random_uuid(), id, 'TOTP', 'Phone', 'x' FROM operator");
        }
        operators.add("sam@gatehouse.example");
        assertThat(database.one("SELECT count(*) FROM operator_factor")).isEqualTo("0");
        assertThat(database.one("SELECT count(*) FROM operator")).isEqualTo("1");
        assertThat(operators.disable("sam@gatehouse.example")).isTrue();
        assertThat(operators.disable("nobody@gatehouse.example")).isFalse();
        assertThat(database.one("SELECT disabled_at IS NOT NULL AND invitation_hash IS NULL FROM operator"))
                .isEqualTo("t");
    }

    @Test
    void whatIsNoAddressIsRefused() {
        assertThatThrownBy(() -> operators.add("sam")).isInstanceOf(IllegalArgumentException.class);
    }
}
