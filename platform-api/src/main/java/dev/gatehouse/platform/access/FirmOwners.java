package dev.gatehouse.platform.access;

import dev.gatehouse.platform.tenancy.Tenant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who owns the bound firm, inside the transaction of the caller. */
@Component
public class FirmOwners {

    private static final int MOST = 50;

    private final MembershipRepository memberships;

    FirmOwners(MembershipRepository memberships) {
        this.memberships = memberships;
    }

    /** The memberships of those who have accepted. */
    public Mono<List<UUID>> ids() {
        return Tenant.current().flatMap(firm -> memberships.owners(firm, MOST));
    }
}
