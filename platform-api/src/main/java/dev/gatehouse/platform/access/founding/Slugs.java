package dev.gatehouse.platform.access.founding;

import dev.gatehouse.contract.Limits;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The firm's part of the address of its portal: which ones are nobody's, and which one fits a name. */
final class Slugs {

    /** Words that the service uses itself, or that would let a firm look like the service. */
    private static final Set<String> RESERVED = Set.of(
            "admin",
            "api",
            "assets",
            "billing",
            "console",
            "gatehouse",
            "help",
            "login",
            "operator",
            "portal",
            "security",
            "sign-in",
            "sign-up",
            "staff",
            "status",
            "support",
            "www");

    private Slugs() {}

    static boolean isReserved(String slug) {
        return RESERVED.contains(slug);
    }

    /** The name in small letters and hyphens; empty when nothing of it can stand in an address. */
    static String of(String name) {
        String plain = Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String fitting =
                plain.substring(0, Math.min(plain.length(), Limits.SLUG)).replaceAll("-$", "");
        return fitting.length() < 2 ? "" : fitting;
    }
}
