package dev.gatehouse.platform.access;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;

/**
 * One bucket for all spellings of a mailbox. Case, compatible Unicode forms, plus tags, a trailing dot and the two
 * spellings of an international domain do not make a new one. It only counts; mail goes to the address as registered.
 */
final class AddressBucket {

    private AddressBucket() {}

    static String of(String address) {
        String folded = Normalizer.normalize(address, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .strip();
        String plain = Normalizer.normalize(folded, Normalizer.Form.NFKC);
        int at = plain.lastIndexOf('@');
        return at < 0 ? plain : local(plain.substring(0, at)) + "@" + domain(plain.substring(at + 1));
    }

    private static String local(String local) {
        int plus = local.indexOf('+');
        return plus > 0 ? local.substring(0, plus) : local;
    }

    private static String domain(String domain) {
        String dotless = domain.replaceAll("\\.+$", "");
        try {
            return IDN.toASCII(dotless, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notADomain) {
            return dotless;
        }
    }
}
