package dev.gatehouse.platform.deadline;

import dev.gatehouse.billing.Catalogue;
import dev.gatehouse.platform.access.Limiter;
import dev.gatehouse.platform.access.OpenToAnyone;
import dev.gatehouse.platform.access.RateLimit;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.Organization;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * The calendar behind a contact's private address. Below the plan it is there and empty: a calendar program would
 * report an error for ever, and the entries come back with the plan.
 */
@UseCase
@OpenToAnyone("calendar programs cannot sign in; the address is the secret, and it can be taken back")
@EveryPlan
@NoTransaction("one autocommit statement; Redis counts the network first")
class ReadCalendarFeed {

    private final CalendarReads reads;
    private final CalendarText text;
    private final Limiter limiter;

    ReadCalendarFeed(CalendarReads reads, CalendarText text, Limiter limiter) {
        this.reads = reads;
        this.text = text;
        this.limiter = limiter;
    }

    Mono<String> read(Organization firm, String token, Visitor visitor) {
        return limiter.takeForNetwork(firm.id(), RateLimit.CALENDAR_PER_IP, visitor)
                .then(reads.read(firm.id(), token))
                .filter(lines -> !lines.isEmpty())
                .transform(Problems.orNotFound())
                .map(lines -> text.of(firm, shown(firm, lines)));
    }

    private static List<CalendarEntry> shown(Organization firm, List<Optional<CalendarEntry>> lines) {
        return firm.entitlements().includes(Catalogue.DEADLINES)
                ? lines.stream().flatMap(Optional::stream).toList()
                : List.of();
    }
}
