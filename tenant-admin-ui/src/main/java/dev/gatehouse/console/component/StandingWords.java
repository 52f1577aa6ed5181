package dev.gatehouse.console.component;

import dev.gatehouse.contract.subscription.BillingStanding;
import dev.gatehouse.contract.subscription.RestrictionStep;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what an unpaid invoice restricts, since when, and what comes next. */
public final class StandingWords {

    private StandingWords() {}

    /** Whole sentences; only while something is overdue. */
    public static String say(
            BillingStanding standing, @Nullable LocalDate overdueSince, List<RestrictionStep> restrictions) {
        var since = overdueSince == null ? "" : Moments.day(overdueSince);
        var now = Words.say("standing." + standing.name(), since, from(standing, restrictions));
        return Stream.concat(Stream.of(now), next(standing, restrictions)).collect(Collectors.joining(" "));
    }

    private static Stream<String> next(BillingStanding standing, List<RestrictionStep> restrictions) {
        return restrictions.stream()
                .filter(step -> step.standing().compareTo(standing) > 0)
                .limit(1)
                .map(step -> Words.say("standing.next." + step.standing().name(), Moments.day(step.from())));
    }

    private static String from(BillingStanding standing, List<RestrictionStep> restrictions) {
        return restrictions.stream()
                .filter(step -> step.standing() == standing)
                .map(step -> Moments.day(step.from()))
                .findFirst()
                .orElse("");
    }
}
