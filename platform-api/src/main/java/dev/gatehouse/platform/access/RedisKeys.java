package dev.gatehouse.platform.access;

import dev.gatehouse.platform.kernel.Digests;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/**
 * Names of everything {@code access} keeps in Redis. Each carries its firm in braces, so that a firm is one slot.
 * Hashes are cut to 128 bits: there is a key for each session, and every byte of it counts ten thousand times.
 */
final class RedisKeys {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int SESSION_HASH = 16;
    private static final int SHORT = 12;
    private static final int IPV6_PREFIX = 8;

    private RedisKeys() {}

    static String session(OrganizationId organization, String secret) {
        return sessionPrefix(organization) + hash(secret, SESSION_HASH);
    }

    /** What stands before the hash in the keys of a firm's sessions; the index of an owner has the hashes alone. */
    static String sessionPrefix(OrganizationId organization) {
        return key(organization, "s", "");
    }

    /** What Redis knows a session by, within its firm. */
    static String sessionHash(String key) {
        return key.substring(key.lastIndexOf(':') + 1);
    }

    static String sessionsOf(OrganizationId organization, UUID owner) {
        return key(organization, "i", SessionData.packed(owner));
    }

    static String challenge(OrganizationId organization, UUID challenge) {
        return key(organization, "c", challenge.toString());
    }

    static String newestChallenge(OrganizationId organization, UUID owner) {
        return key(organization, "n", owner.toString());
    }

    /** Of the links in mails that the owner has not asked for; none of them ends what was asked for. */
    static String newestUnasked(OrganizationId organization, UUID owner) {
        return key(organization, "u", owner.toString());
    }

    static String failures(OrganizationId organization, String address) {
        return key(organization, "f", hash(AddressBucket.of(address), SHORT));
    }

    /** A half-done sign-in, by the secret that its browser holds. */
    static String pending(String secret) {
        return key(OrganizationId.SERVICE, "p", hash(secret, SESSION_HASH));
    }

    /** What was handed out to be answered once, by the secret or session that it was handed to. */
    static String ceremony(String holder) {
        return key(OrganizationId.SERVICE, "x", hash(holder, SESSION_HASH));
    }

    /** The counter of a limit; the address counts only where the limit is about addresses. */
    static String counter(OrganizationId organization, RateLimit limit, String address, Visitor visitor) {
        String whom = switch (limit.scope()) {
            case ADDRESS, PERSON -> hash(AddressBucket.of(address), SHORT);
            case NETWORK -> network(visitor.address());
            case ORGANIZATION -> "";
            case CONTACT -> throw new IllegalArgumentException("counts by contact");
        };
        return key(organization, "l", limit.ordinal() + ":" + whom);
    }

    /** The counter of a limit on somebody who is signed in. */
    static String counter(OrganizationId organization, RateLimit limit, UUID contact) {
        return key(organization, "l", limit.ordinal() + ":" + SessionData.packed(contact));
    }

    /** An IPv4 address, or the /64 of an IPv6 address, which one customer owns as a whole. */
    private static String network(String ip) {
        try {
            byte[] bytes = InetAddress.ofLiteral(ip).getAddress();
            return BASE64.encodeToString(bytes.length > 4 ? Arrays.copyOf(bytes, IPV6_PREFIX) : bytes);
        } catch (IllegalArgumentException notAnAddress) {
            return "unknown";
        }
    }

    private static String hash(String text, int bytes) {
        return BASE64.encodeToString(Arrays.copyOf(Digests.sha256(text), bytes));
    }

    private static String key(OrganizationId organization, String kind, String rest) {
        return "{" + organization + "}:" + kind + ":" + rest;
    }
}
