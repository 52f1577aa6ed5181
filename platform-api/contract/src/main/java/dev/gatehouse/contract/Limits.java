package dev.gatehouse.contract;

/** Sizes that the API enforces and both user interfaces show before they hurt. */
public final class Limits {

    public static final int NAME = 200;
    public static final int TITLE = 200;
    public static final int EMAIL = 254;
    public static final int TEXT = 4_000;
    public static final int REASON = 2_000;
    public static final int FILE_NAME = 255;
    public static final int FILES_PER_BATCH = 20;
    public static final int ITEMS_PER_ENGAGEMENT = 200;
    public static final int CONTACTS_PER_INVITATION = 50;
    public static final int DUE_DAYS = 730;
    public static final int DESCRIPTION = 600;
    public static final int ZONE = 64;
    public static final int WELCOME = 600;
    public static final int LOGO_BYTES = 1_000_000;
    public static final int LOGO_SIDE = 4_000;
    public static final int PAGE = 100;
    public static final int ROWS_PER_IMPORT = 500;
    /** Characters of a list of people. */
    public static final int CSV = 200_000;

    /** Deadlines on one page: a firm wants to see its year. */
    public static final int DEADLINES = 500;

    /** Units between two deadlines. */
    public static final int INTERVAL = 400;

    public static final int COST_MONTHS = 60;

    /** Days before a deadline at which somebody may be reminded. */
    public static final int REMINDER_DAYS = 365;

    public static final int REMINDER_RULES = 10;

    public static final int COUNTED = 1_000;

    /** Characters of the address on an invoice. */
    public static final int ADDRESS = 500;

    public static final int TAX_ID = 40;
    /** Days of usage that are shown. */
    public static final int USAGE_DAYS = 366;

    public static final int QUESTIONS_PER_FORM = 50;
    public static final int OPTIONS_PER_QUESTION = 30;
    public static final int QUESTION = 300;
    public static final int HINT = 300;
    public static final int OPTION = 150;
    public static final int RATING_STEPS = 10;
    /** Characters of a number or a date. */
    public static final int NUMBER = 24;

    public static final int DECIMALS = 6;
    public static final int SHORT_ANSWER = 300;
    public static final int LONG_ANSWER = TEXT;

    /** Characters of a code as typed, separators included. */
    public static final int PROOF_CODE = 40;

    public static final int FACTOR_NAME = 60;
    /** A credential of the browser as JSON text. */
    public static final int PASSKEY = 16_000;

    /** A firm's part of the address of its portal. */
    public static final int SLUG = 40;

    /** The name of a limit or feature. */
    public static final int KEY = 60;

    /** Why an operator did something to a firm's account. */
    public static final int ACCOUNT_REASON = 500;

    /** How long support may be let in at most, a week. */
    public static final int SUPPORT_MINUTES = 10_080;

    public static final int BREAK_GLASS_MINUTES = 120;

    private Limits() {}
}
