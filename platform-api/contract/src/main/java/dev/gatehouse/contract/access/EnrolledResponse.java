package dev.gatehouse.contract.access;

import java.util.List;

/**
 * A second factor has been added, and a session with it has begun; the one before has ended.
 *
 * @param recoveryCodes made with the first factor; shown once, stored as keyed hashes
 */
public record EnrolledResponse(StaffSessionResponse session, List<String> recoveryCodes) {}
