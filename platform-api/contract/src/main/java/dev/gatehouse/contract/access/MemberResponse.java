package dev.gatehouse.contract.access;

import dev.gatehouse.contract.organization.OrganizationResponse;
import java.util.List;
import java.util.UUID;

/**
 * The signed-in member of a firm.
 *
 * @param permissions what the role allows, for example {@code items:review}; the API decides, the console only hides
 */
public record MemberResponse(
        UUID id,
        String name,
        String email,
        MemberRole role,
        List<String> permissions,
        OrganizationResponse organization) {}
