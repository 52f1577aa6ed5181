package dev.gatehouse.console.platform;

/** Spells the version that a write is based on as the API's {@code If-Match} header wants it. */
public final class IfMatch {

    private IfMatch() {}

    /** A strong entity tag, for example {@code "3"}. */
    public static String version(int version) {
        return "\"" + version + "\"";
    }
}
