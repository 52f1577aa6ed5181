package dev.gatehouse.platform.access;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.access.SessionProof;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a session says about its owner, in two short texts: a letter for the kind and two ids, then what is left, the
 * name at the end because it may hold anything. Redis keeps values of up to 64 bytes compactly, hence the spelling of
 * ids in 22 characters.
 *
 * @param ids kind and ids
 * @param rest engagement, role, the moments of proofs, and the name
 */
record SessionData(String ids, String rest) {

    private static final int ID = 22;
    private static final String MEMBER = "m";
    private static final String BY_LINK = "l";
    private static final String BY_MAILBOX = "c";
    /** Milliseconds in six bytes. */
    private static final int MOMENT = 8;

    private static final String NEVER = "-".repeat(MOMENT);
    private static final String OPERATOR = "o";
    private static final String SUPPORT = "s";
    private static final String SEPARATOR = "|";

    static SessionData member(UUID member, UUID person, MemberRole role, String name, Proofs proofs) {
        return new SessionData(
                MEMBER + packed(member) + packed(person), role.name() + SEPARATOR + proofs.text() + SEPARATOR + name);
    }

    /** A contact who came by nothing but a link, which reaches one engagement. */
    static SessionData contact(UUID contact, CameByLink link, String name, Instant at) {
        return new SessionData(
                BY_LINK + packed(contact) + packed(link.id()), packed(link.engagementId()) + packed(at) + name);
    }

    /** A contact who has proven the mailbox, and when a link was shown before, if one was. */
    static SessionData contact(UUID contact, Proofs proofs, String name) {
        return new SessionData(
                BY_MAILBOX + packed(contact),
                packed(proofs.at(SessionProof.MAILBOX)) + packed(proofs.at(SessionProof.LINK)) + name);
    }

    static SessionData operator(UUID operator, String email, Proofs proofs) {
        return new SessionData(OPERATOR + packed(operator), proofs.text() + SEPARATOR + email);
    }

    /** An operator inside a firm; the grant stands where other sessions have their owner, so that it ends them. */
    static SessionData support(SupportVisit visit, UUID operator, String email, Proofs proofs) {
        return new SessionData(
                SUPPORT + packed(visit.grant()) + packed(operator),
                visit.text() + SEPARATOR + proofs.text() + SEPARATOR + email);
    }

    Principal principal(OrganizationId organization, boolean access, String key) {
        UUID owner = id(ids, 1);
        return switch (ids.substring(0, 1)) {
            case MEMBER -> staff(organization, owner, key);
            case OPERATOR -> operator(owner, key);
            case SUPPORT -> support(organization, owner, key);
            case BY_LINK ->
                new ContactPrincipal(
                        organization,
                        owner,
                        new CameByLink(second(), id(rest, 0)),
                        Proofs.of(moment(ID), null),
                        true,
                        rest.substring(ID + MOMENT),
                        access,
                        key);
            default ->
                new ContactPrincipal(
                        organization,
                        owner,
                        null,
                        Proofs.of(moment(MOMENT), moment(0)),
                        true,
                        rest.substring(2 * MOMENT),
                        access,
                        key);
        };
    }

    private StaffPrincipal staff(OrganizationId organization, UUID member, String key) {
        String[] parts = rest.split("\\|", 3);
        return new StaffPrincipal(
                organization,
                member,
                second(),
                MemberRole.valueOf(parts[0]),
                parts[2],
                Proofs.parse(parts[1]),
                key,
                null);
    }

    private StaffPrincipal support(OrganizationId organization, UUID grant, String key) {
        String[] parts = rest.split("\\|", 3);
        return new StaffPrincipal(
                organization,
                second(),
                second(),
                MemberRole.VIEWER,
                parts[2],
                Proofs.parse(parts[1]),
                key,
                SupportVisit.parse(grant, parts[0]));
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

    private static String packed(@Nullable Instant moment) {
        if (moment == null) {
            return NEVER;
        }
        byte[] bytes = ByteBuffer.allocate(8).putLong(moment.toEpochMilli()).array();
        return Base64.getUrlEncoder().encodeToString(Arrays.copyOfRange(bytes, 2, 8));
    }

    private @Nullable Instant moment(int from) {
        String text = rest.substring(from, from + MOMENT);
        return text.equals(NEVER)
                ? null
                : Instant.ofEpochMilli(new BigInteger(1, Base64.getUrlDecoder().decode(text)).longValue());
    }

    private static UUID id(String text, int from) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text.substring(from, from + ID)));
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
