package dev.gatehouse.contract;

/** Regular expressions of values that have one spelling. */
public final class Patterns {

    /** SHA-256 as 64 lower-case hex digits. */
    public static final String SHA256 = "[0-9a-f]{64}";

    /** Six decimal digits, leading zeros included. */
    public static final String CODE = "[0-9]{6}";

    /** 256 bits or more in base64url without padding (RFC 4648 §5). */
    public static final String TOKEN = "[A-Za-z0-9_-]{43,128}";

    /** A token behind the id of its firm, so that looking it up crosses no firm. */
    public static final String FIRM_TOKEN = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.[A-Za-z0-9_-]{43}";
    /** A name within one form: letters, digits, hyphen, underscore. */
    public static final String NAME = "[A-Za-z0-9_-]{1,40}";

    /** A number with a point, without an exponent and without a plus sign. */
    public static final String DECIMAL = "-?[0-9]{1,15}(\\.[0-9]{1,6})?";

    /** An amount of money: not negative, twelve digits before the point. */
    public static final String AMOUNT = "[0-9]{1,12}(\\.[0-9]{1,4})?";

    /** The three letters of ISO 4217. */
    public static final String CURRENCY = "[A-Z]{3}";

    /** A month as ISO 8601 writes it. */
    public static final String MONTH = "[0-9]{4}-(0[1-9]|1[0-2])";

    /** A colour in sRGB, small letters. */
    public static final String COLOUR = "#[0-9a-f]{6}";

    /** A firm's part of an address: small letters, digits, single hyphens between them. */
    public static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    /** A plan of the catalogue. */
    public static final String PLAN = "FREE|ESSENTIAL|PLUS|ULTIMATE";

    /** One line: no control character, nothing that ends a line or a paragraph. */
    public static final String LINE = "[^\\p{Cc}\\p{Zl}\\p{Zp}]*";

    private Patterns() {}
}
