package dev.gatehouse.platform.deadline;

import dev.gatehouse.billing.Catalogue;
import dev.gatehouse.contract.deadline.Money;
import dev.gatehouse.contract.deadline.MonthlyCost;
import dev.gatehouse.contract.portal.PortalCostsResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.access.ForContacts;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.Organization;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import reactor.core.publisher.Mono;

/** What the contact's own client is going to pay, by month. What holds for the list of deadlines holds here. */
@UseCase
@ForContacts
@EveryPlan
@NoTransaction("one autocommit statement; an access is recorded in a transaction of its own")
class ReadPortalCosts {

    private static final int MONTHS = 12;
    private static final PortalCostsResponse CLOSED = new PortalCostsResponse(false, List.of(), List.of());

    private final PortalCostRepository costs;
    private final VisitLog visits;

    ReadPortalCosts(PortalCostRepository costs, VisitLog visits) {
        this.costs = costs;
        this.visits = visits;
    }

    Mono<PortalCostsResponse> read(Organization firm, ContactPrincipal contact, Visitor visitor) {
        if (contact.link() != null) {
            return Problems.refuse(ProblemCode.NOT_FOUND);
        }
        Mono<PortalCostsResponse> page =
                firm.entitlements().includes(Catalogue.DEADLINES) ? open(contact) : Mono.just(CLOSED);
        return page.delayUntil(found -> visits.note(contact, visitor));
    }

    private Mono<PortalCostsResponse> open(ContactPrincipal contact) {
        return costs.read(contact, MONTHS)
                .filter(lines -> !lines.isEmpty())
                .transform(Problems.orRefuse(ProblemCode.UNAUTHENTICATED))
                .map(ReadPortalCosts::page);
    }

    private static PortalCostsResponse page(List<PortalCostRepository.Line> lines) {
        YearMonth first = lines.getFirst().month();
        List<MonthlyCost> months = new CostPlan(first, first.plusMonths(MONTHS - 1), false)
                .of(lines.stream()
                        .map(PortalCostRepository.Line::cost)
                        .flatMap(Optional::stream)
                        .toList());
        return new PortalCostsResponse(true, months, totals(months));
    }

    private static List<Money> totals(List<MonthlyCost> months) {
        TreeMap<String, Amount> sums = new TreeMap<>();
        months.stream()
                .map(month -> Objects.requireNonNull(Amount.of(month.total(), "")))
                .forEach(amount -> sums.merge(amount.currency().getCurrencyCode(), amount, Amount::plus));
        return sums.values().stream().map(Amount::money).toList();
    }
}
