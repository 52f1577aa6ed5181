package dev.gatehouse.platform.access;

/** Asks for the mail that tells a member that their own second factors have changed. */
public final class MemberFactorsChanged {

    /** Kind of the work row; its subject is the membership. */
    public static final String WORK = "member-factors-changed-mail";

    private MemberFactorsChanged() {}
}
