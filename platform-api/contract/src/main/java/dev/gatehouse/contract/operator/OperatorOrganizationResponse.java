package dev.gatehouse.contract.operator;

import dev.gatehouse.contract.organization.Preset;
import dev.gatehouse.contract.subscription.EntitlementsResponse;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One firm as the people who run the service see it: its account, and nothing of what it does.
 *
 * @param portal where its clients arrive
 * @param suspension absent while the firm is open
 */
public record OperatorOrganizationResponse(
        OperatorOrganization organization,
        Preset preset,
        URI portal,
        List<OrganizationOwner> owners,
        @Nullable SuspensionResponse suspension,
        EntitlementsResponse entitlements) {}
