package dev.gatehouse.platform.access;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.util.UUID;

/**
 * What a session says about its owner, as one line: kind, ids, and the name at the end because it may hold anything.
 */
final class SessionData {

    private static final String SEPARATOR = "|";

    private SessionData() {}

    static String member(UUID member, UUID person, MemberRole role, String name) {
        return String.join(SEPARATOR, "m", member.toString(), person.toString(), role.name(), name);
    }

    static String contact(UUID contact, UUID link, UUID engagement, String name) {
        return String.join(SEPARATOR, "c", contact.toString(), link.toString(), engagement.toString(), name);
    }

    static Principal read(OrganizationId organization, String data, boolean access, String key) {
        String[] parts = data.split("\\|", 5);
        UUID first = UUID.fromString(parts[1]);
        UUID second = UUID.fromString(parts[2]);
        return parts[0].equals("m")
                ? new StaffPrincipal(organization, first, second, MemberRole.valueOf(parts[3]), parts[4], key)
                : new ContactPrincipal(organization, first, second, UUID.fromString(parts[3]), parts[4], access, key);
    }
}
