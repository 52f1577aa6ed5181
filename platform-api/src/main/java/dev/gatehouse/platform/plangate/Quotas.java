package dev.gatehouse.platform.plangate;

import dev.gatehouse.billing.Limit;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.tenancy.Organization;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import dev.gatehouse.platform.tenancy.Tenant;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Holds the bound firm to its limits, inside the transaction of the change. The database counts; the row that counts is
 * locked by the change itself, so that of many parallel requests for the last place one gets it (decision 0010).
 */
@Component
public class Quotas {

    private final UsageRepository usage;
    private final OrganizationDirectory organizations;

    Quotas(UsageRepository usage, OrganizationDirectory organizations) {
        this.usage = usage;
        this.organizations = organizations;
    }

    private record Count(Organization firm, long used) {}

    /** After something was added: refuses, and thereby undoes it, when that is more than the plan allows. */
    public Mono<Void> hold(Limit limit) {
        return count(limit)
                .flatMap(Quotas::growing)
                .filter(count -> !count.firm().entitlements().effective(limit).admits(count.used()))
                .flatMap(count -> Mono.error(() -> PlanGate.limitReached(count.firm(), limit, count.used())));
    }

    /** Before something is added: refuses when so much more would be more than the plan allows. */
    public Mono<Void> admit(Limit limit, long more) {
        return count(limit)
                .filter(count -> more > 0)
                .flatMap(Quotas::growing)
                .filter(count -> !count.firm().entitlements().effective(limit).admits(count.used() + more))
                .flatMap(count -> Mono.error(() -> PlanGate.limitReached(count.firm(), limit, count.used())));
    }

    private static Mono<Count> growing(Count count) {
        return count.firm().standing().admitsGrowth() ? Mono.just(count) : Problems.refuse(ProblemCode.PAYMENT_OVERDUE);
    }

    /** After something changed its number: tells all nodes when the firm is now over a limit, or no longer. */
    public Mono<Void> moved(Limit limit, long by) {
        return count(limit)
                .filter(count -> count.firm().entitlements().crosses(limit, count.used() - by, count.used()))
                .flatMap(count -> organizations.changed(count.firm().id()));
    }

    /**
     * Before a client sends files: refuses when they and all others under way would be too much even for a client. A
     * client is never told of plans.
     */
    public Mono<Void> admitFromClient(Mono<Long> underWay) {
        return Tenant.current()
                .flatMap(organization -> Mono.zip(
                        organizations.byId(organization),
                        usage.lock(organization).map(used -> used.getOrDefault(Limit.STORAGE, 0L)),
                        Count::new))
                .flatMap(count -> underWay.filter(bytes ->
                        !count.firm().entitlements().forUploadsOfClients().admits(count.used() + bytes)))
                .flatMap(tooMuch -> Problems.refuse(ProblemCode.UPLOADS_CLOSED));
    }

    /** What the firm uses now. */
    public Mono<Map<Limit, Long>> used() {
        return Tenant.current().flatMap(usage::read);
    }

    private Mono<Count> count(Limit limit) {
        return Tenant.current()
                .flatMap(organization -> Mono.zip(
                        organizations.byId(organization),
                        usage.read(organization).map(used -> used.getOrDefault(limit, 0L)),
                        Count::new));
    }
}
