package dev.gatehouse.platform.access;

import dev.gatehouse.platform.tenancy.OrganizationId;
import java.util.UUID;

/**
 * Somebody who runs the service. Belongs to no firm: the policies show nothing of any to who is bound to the service.
 */
public record OperatorPrincipal(UUID operatorId, String email, Proofs proofs, String sessionKey) implements Principal {

    @Override
    public OrganizationId organization() {
        return OrganizationId.SERVICE;
    }
}
