package dev.gatehouse.platform.organization.member;

/** Asks for the mail that brings somebody the link to accept their membership. */
public final class MemberInvitation {

    /** Kind of the work row; its subject is the membership. */
    public static final String WORK = "member-invitation-mail";

    private MemberInvitation() {}
}
