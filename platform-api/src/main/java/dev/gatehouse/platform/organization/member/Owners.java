package dev.gatehouse.platform.organization.member;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Memberships;
import dev.gatehouse.platform.kernel.Problems;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps a firm from being without an owner. */
@Component
class Owners {

    private final Memberships memberships;

    Owners(Memberships memberships) {
        this.memberships = memberships;
    }

    /** Completes unless the member is the last owner; holds for the rest of the transaction. */
    Mono<Void> requireAnother(UUID member) {
        return memberships
                .isLastOwner(member)
                .filter(last -> last)
                .flatMap(last -> Problems.refuse(ProblemCode.LAST_OWNER));
    }
}
