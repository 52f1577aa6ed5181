package dev.gatehouse.platform.testing;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A firm of a test, made by the superuser as the sign-up of a later day will make it. */
public record Firm(Platform platform, UUID id, String slug, String name) {

    static Firm create(Platform platform, String preset) {
        UUID id = Ids.next();
        String slug = "firm-" + id.toString().substring(24);
        Firm firm = new Firm(platform, id, slug, "Firm " + slug.substring(5));
        firm.execute("insert into organization (id, slug, name, plan) values (?, ?, ?, 'PLUS')", id, slug, firm.name());
        // Most tests are about something else than second factors; those that are not say so.
        firm.execute(
                "insert into organization_profile (org_id, preset, second_factor) values (?, ?, 'OPTIONAL')",
                id,
                preset);
        return firm;
    }

    /** Insists on a second factor, or no longer. */
    public Firm rule(String secondFactor) {
        execute("update organization_profile set second_factor = ? where org_id = ?", secondFactor, id);
        return this;
    }

    /** A member with a role, signed in through the mailed code. */
    public Member member(MemberRole role) {
        return Member.signIn(this, addMember(role));
    }

    /** Whoever has this address, signed in. */
    public Member signIn(String email) {
        return Member.signIn(this, email.toLowerCase(Locale.ROOT));
    }

    /** The owner, signed in. */
    public Member owner() {
        return member(MemberRole.OWNER);
    }

    /** A member who has not signed in; gives the address. */
    public String addMember(MemberRole role) {
        UUID person = Ids.next();
        String email =
                role.name().toLowerCase(Locale.ROOT) + "-" + person.toString().substring(24) + "@" + slug + ".example";
        execute("insert into person (id, email, name) values (?, ?, ?)", person, email, "Maya " + role);
        execute(
                "insert into membership (id, organization_id, person_id, role) values (?, ?, ?, ?)",
                Ids.next(),
                id,
                person,
                role.name());
        return email;
    }

    /** The membership of an address. */
    public UUID memberId(String email) {
        String query = "select m.id from membership m join person p on p.id = m.person_id"
                + " where m.organization_id = ? and p.email = ? and m.removed_at is null";
        return UUID.fromString(new Rows(platform.database()).text(query, id, email));
    }

    /** Puts the firm on another plan, as support will, and has all nodes of the test hear of it. */
    public void plan(String plan) {
        execute("update organization set plan = ? where id = ?", plan, id);
        platform.bean(OrganizationDirectory.class).forget();
    }

    /** Agrees something else with the firm than its plan says. */
    public void override(String key, @Nullable Long value) {
        execute(
                "insert into entitlement_override (org_id, key, value) values (?, ?, ?)"
                        + " on conflict (org_id, key) do update set value = excluded.value",
                id,
                key,
                value);
        platform.bean(OrganizationDirectory.class).forget();
    }

    /** Runs SQL as superuser. */
    public int execute(String sql, @Nullable Object... parameters) {
        try (Connection connection = platform.database().connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
