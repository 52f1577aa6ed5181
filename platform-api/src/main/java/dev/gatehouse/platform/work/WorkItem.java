package dev.gatehouse.platform.work;

import dev.gatehouse.platform.tenancy.OrganizationId;
import java.util.UUID;

/**
 * A claimed row.
 *
 * @param id stays the same over all attempts
 * @param subject what it is about
 * @param attempts including this one
 */
public record WorkItem(OrganizationId organization, UUID id, String kind, UUID subject, int attempts) {}
