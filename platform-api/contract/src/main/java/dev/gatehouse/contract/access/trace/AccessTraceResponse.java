package dev.gatehouse.contract.access.trace;

import java.util.List;
import java.util.UUID;

/**
 * What stands between a contact and the portal.
 *
 * @param canEnter whether no check fails
 */
public record AccessTraceResponse(UUID contactId, String contactName, boolean canEnter, List<AccessCheck> checks) {}
