package dev.gatehouse.platform.access;

import java.time.Duration;

/**
 * Every limit on getting in, in one place; the documentation and the tests read this table. Counters belong to a firm
 * each, except those that say otherwise.
 */
public enum RateLimit {
    /** Codes asked for by one address. */
    CODE_PER_ADDRESS(Scope.ADDRESS, 5, Duration.ofMinutes(15)),
    /** Codes asked for from one network. */
    CODE_PER_IP(Scope.NETWORK, 60, Duration.ofMinutes(15)),
    /** Codes asked for at the door of one firm. */
    CODE_PER_ORGANIZATION(Scope.ORGANIZATION, 2_000, Duration.ofMinutes(15)),
    /** Codes asked for from one network at the doors of all firms together. */
    CODE_PER_IP_ANYWHERE(Scope.NETWORK, 180, Duration.ofMinutes(15)),
    /** Codes handed in from one network: five tries for each code that it may ask for. */
    FINISH_PER_IP(Scope.NETWORK, 300, Duration.ofMinutes(15)),
    /** Codes handed in at the door of one firm, by the same rule. */
    FINISH_PER_ORGANIZATION(Scope.ORGANIZATION, 10_000, Duration.ofMinutes(15)),
    /** Access links opened from one network. */
    LINK_PER_IP(Scope.NETWORK, 120, Duration.ofMinutes(1)),
    /** Fresh mails asked for by one address. */
    FRESH_LINK_PER_ADDRESS(Scope.ADDRESS, 3, Duration.ofHours(1)),
    /** Fresh mails asked for from one network. */
    FRESH_LINK_PER_IP(Scope.NETWORK, 30, Duration.ofHours(1)),
    /** Colleagues whom one contact invites. */
    COLLEAGUE_PER_CONTACT(Scope.CONTACT, 10, Duration.ofDays(1)),
    /** Invitations that staff of one firm send, one by one, mails sent again included. */
    INVITATION_PER_ORGANIZATION(Scope.ORGANIZATION, 1_000, Duration.ofHours(1)),
    /** Lists of people that staff of one firm bring. */
    IMPORT_PER_ORGANIZATION(Scope.ORGANIZATION, 60, Duration.ofHours(1)),
    /** Wrong second factors of one person or operator, at the door and inside. */
    FACTOR_PER_PERSON(Scope.PERSON, 10, Duration.ofMinutes(15)),
    /** The same in a day. */
    FACTOR_PER_PERSON_A_DAY(Scope.PERSON, 50, Duration.ofDays(1)),
    /** Invitations to members that are mailed by one firm. */
    MEMBER_INVITATION_PER_ORGANIZATION(Scope.ORGANIZATION, 100, Duration.ofHours(1)),
    /** Calendars read from one network: programs of many people may share one. */
    CALENDAR_PER_IP(Scope.NETWORK, 600, Duration.ofMinutes(15)),
    /** Firms signed up from one network. */
    SIGN_UP_PER_IP(Scope.NETWORK, 20, Duration.ofHours(1)),
    /** Looks from one network whether a part of an address is free. */
    SLUG_CHECK_PER_IP(Scope.NETWORK, 120, Duration.ofMinutes(1)),
    /** Invitations accepted from one network. */
    ACCEPTANCE_PER_IP(Scope.NETWORK, 60, Duration.ofMinutes(15)),
    /**
     * Events that one network brings, whoever it says to be: the provider brings many at once, and again what we
     * refuse.
     */
    HOOK_PER_IP(Scope.NETWORK, 1_200, Duration.ofMinutes(1));

    /** Wrong second factors that end a half-done sign-in. */
    public static final int TRIES_PER_SIGN_IN = 5;

    /** Wrong tries that void a code. */
    static final int TRIES_PER_CODE = 5;

    /** Wrong tries an address has in a day, whatever it asks for in between. */
    static final int TRIES_PER_DAY = 100;

    /** How long a verification session lasts, and so the wait once it has asked for all its mails. */
    static final Duration VERIFICATION = Duration.ofHours(1);

    /** How long a login link is remembered, so that whoever presses it later is told what has become of it. */
    static final Duration LINK_REMEMBERED = Duration.ofDays(7);

    private final Scope scope;
    private final int uses;
    private final Duration window;

    RateLimit(Scope scope, int uses, Duration window) {
        this.scope = scope;
        this.uses = uses;
        this.window = window;
    }

    /** What shares a counter. */
    public enum Scope {
        /** All spellings of one mailbox. */
        ADDRESS,
        /** An IPv4 address, or the /64 of an IPv6 address. */
        NETWORK,
        /** A person or operator, wherever they come from. */
        PERSON,
        /** The whole firm. */
        ORGANIZATION,
        /** Somebody who is signed in. */
        CONTACT
    }

    public Scope scope() {
        return scope;
    }

    public int uses() {
        return uses;
    }

    public Duration window() {
        return window;
    }
}
