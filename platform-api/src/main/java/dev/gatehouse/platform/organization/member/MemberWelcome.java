package dev.gatehouse.platform.organization.member;

/** Asks for the mail that tells a person of their new membership. */
public final class MemberWelcome {

    /** Kind of the work row; its subject is the membership. */
    public static final String WORK = "member-welcome-mail";

    private MemberWelcome() {}
}
