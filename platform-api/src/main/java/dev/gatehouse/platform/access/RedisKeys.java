package dev.gatehouse.platform.access;

import dev.gatehouse.platform.kernel.Digests;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;

/** Names of everything {@code access} keeps in Redis. Each carries its firm in braces, so that a firm is one slot. */
final class RedisKeys {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int SHORT = 12;
    private static final int IPV6_PREFIX = 8;

    private RedisKeys() {}

    static String session(OrganizationId organization, String secret) {
        return key(organization, "s", BASE64.encodeToString(Digests.sha256(secret)));
    }

    static String sessionsOf(OrganizationId organization, UUID owner) {
        return key(organization, "i", owner.toString());
    }

    static String challenge(OrganizationId organization, UUID challenge) {
        return key(organization, "c", challenge.toString());
    }

    static String newestChallenge(OrganizationId organization, UUID owner) {
        return key(organization, "n", owner.toString());
    }

    static String failures(OrganizationId organization, String address) {
        return key(organization, "f", shortHash(normal(address)));
    }

    static String perAddress(OrganizationId organization, RateLimit limit, String address) {
        return key(organization, "l", limit.ordinal() + ":" + shortHash(normal(address)));
    }

    static String perIp(OrganizationId organization, RateLimit limit, String ip) {
        return key(organization, "l", limit.ordinal() + ":" + network(ip));
    }

    /** One bucket for all spellings of a mailbox: case, plus tags and a trailing dot do not make a new one. */
    static String normal(String address) {
        String lower = address.strip().toLowerCase(Locale.ROOT).replaceAll("\\.+$", "");
        int at = lower.lastIndexOf('@');
        String local = at < 0 ? lower : lower.substring(0, at);
        int plus = local.indexOf('+');
        return (plus > 0 ? local.substring(0, plus) : local) + (at < 0 ? "" : lower.substring(at));
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

    private static String shortHash(String text) {
        return BASE64.encodeToString(Arrays.copyOf(Digests.sha256(text), SHORT));
    }

    private static String key(OrganizationId organization, String kind, String rest) {
        return "{" + organization + "}:" + kind + ":" + rest;
    }
}
