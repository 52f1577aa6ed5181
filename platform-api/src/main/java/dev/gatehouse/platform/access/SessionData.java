package dev.gatehouse.platform.access;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/**
 * What a session says about its owner, in two short texts: a letter for the kind and two ids, then what is left, the
 * name at the end because it may hold anything. Redis keeps values of up to 64 bytes compactly, hence the spelling of
 * ids in 22 characters.
 *
 * @param ids kind and ids
 * @param rest engagement, or role and proofs, and the name
 */
record SessionData(String ids, String rest) {

    private static final int ID = 22;
    private static final String MEMBER = "m";
    private static final String BY_LINK = "l";
    private static final String BY_CODE = "c";
    private static final String OPERATOR = "o";
    private static final String SEPARATOR = "|";

    static SessionData member(UUID member, UUID person, MemberRole role, String name, Proofs proofs) {
        return new SessionData(
                MEMBER + packed(member) + packed(person), role.name() + SEPARATOR + proofs.text() + SEPARATOR + name);
    }

    /** A contact who came by a link, which reaches one engagement. */
    static SessionData contact(UUID contact, UUID link, UUID engagement, String name) {
        return new SessionData(BY_LINK + packed(contact) + packed(link), packed(engagement) + name);
    }

    /** A contact who came by a code. */
    static SessionData contact(UUID contact, String name) {
        return new SessionData(BY_CODE + packed(contact), name);
    }

    static SessionData operator(UUID operator, String email, Proofs proofs) {
        return new SessionData(OPERATOR + packed(operator), proofs.text() + SEPARATOR + email);
    }

    Principal principal(OrganizationId organization, boolean access, String key) {
        UUID owner = id(ids, 1);
        return switch (ids.substring(0, 1)) {
            case MEMBER -> staff(organization, owner, key);
            case OPERATOR -> operator(owner, key);
            case BY_LINK ->
                new ContactPrincipal(
                        organization, owner, new CameByLink(second(), id(rest, 0)), rest.substring(ID), access, key);
            default -> new ContactPrincipal(organization, owner, null, rest, access, key);
        };
    }

    private StaffPrincipal staff(OrganizationId organization, UUID member, String key) {
        String[] parts = rest.split("\\|", 3);
        return new StaffPrincipal(
                organization, member, second(), MemberRole.valueOf(parts[0]), parts[2], Proofs.parse(parts[1]), key);
    }

    private OperatorPrincipal operator(UUID operator, String key) {
        String[] parts = rest.split("\\|", 2);
        return new OperatorPrincipal(operator, parts[1], Proofs.parse(parts[0]), key);
    }

    private UUID second() {
        return id(ids, 1 + ID);
    }

    /** An id in 22 characters of base64url. */
    static String packed(UUID id) {
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static UUID id(String text, int from) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text.substring(from, from + ID)));
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
