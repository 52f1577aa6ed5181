package dev.gatehouse.platform.access;

import dev.gatehouse.platform.tenancy.OrganizationId;

/** Who is acting, as the session on the server says. The kinds never mix. */
public sealed interface Principal permits StaffPrincipal, ContactPrincipal, OperatorPrincipal {

    /** The firm of the session; the only source of scope. */
    OrganizationId organization();

    /** Key of the session in Redis. */
    String sessionKey();
}
