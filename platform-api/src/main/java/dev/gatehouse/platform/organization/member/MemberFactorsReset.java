package dev.gatehouse.platform.organization.member;

/** Asks for the mail that tells a member that their second factors have been reset. */
public final class MemberFactorsReset {

    /** Kind of the work row; its subject is the membership. */
    public static final String WORK = "member-factors-reset-mail";

    private MemberFactorsReset() {}
}
