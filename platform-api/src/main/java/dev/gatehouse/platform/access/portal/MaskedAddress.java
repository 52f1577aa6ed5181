package dev.gatehouse.platform.access.portal;

/** Enough of an address for its owner to know which mailbox to open, and no more. */
final class MaskedAddress {

    private static final int DOMAIN = 8;

    private MaskedAddress() {}

    static String of(String address) {
        int at = address.lastIndexOf('@');
        String local = address.substring(0, Math.max(at, 0));
        String host = address.substring(at + 1);
        int dot = host.indexOf('.');
        String name = dot > 0 ? host.substring(0, dot) : host;
        return first(local) + "•••@" + name.substring(0, Math.min(name.length(), DOMAIN)) + "…";
    }

    /** A character may be two units long. */
    private static String first(String local) {
        return local.isEmpty() ? "" : local.substring(0, local.offsetByCodePoints(0, 1));
    }
}
