package dev.gatehouse.billing;

import static dev.gatehouse.billing.SubscriptionState.ACTIVE;
import static dev.gatehouse.billing.SubscriptionState.CANCELLED;
import static dev.gatehouse.billing.SubscriptionState.PAST_DUE;
import static dev.gatehouse.billing.SubscriptionState.TRIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class ObservationTests {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
    private static final Period MARCH = Period.monthFrom(LocalDate.of(2027, 3, 1));

    private static Subscription seen(SubscriptionState state, Plan plan, boolean leaving) {
        return new ProviderSubscription(
                        "sub_1", state, plan, leaving, MARCH, state == PAST_DUE ? TODAY.minusDays(1) : null)
                .on(TODAY);
    }

    private static List<SubscriptionEvent.Kind> news(@Nullable Subscription known, Subscription seen) {
        return Observation.of(known, seen).events().stream()
                .map(SubscriptionEvent::kind)
                .toList();
    }

    private static Gen<Subscription> anything() {
        return integers()
                .between(0, 3)
                .zip(
                        integers().between(1, 3),
                        integers().between(0, 1),
                        (state, plan, leaving) ->
                                seen(SubscriptionState.values()[state], Plan.values()[plan], leaving == 1));
    }

    @Test
    void sameNewsTwiceIsNoNewsAndTheLastNewsDecides() {
        qt().forAll(lists().of(anything()).ofSizeBetween(1, 10)).checkAssert(reports -> {
            @Nullable Subscription known = null;
            for (Subscription report : reports) {
                known = Observation.of(known, report).after();
                assertThat(Observation.of(known, report).isNothing()).isTrue();
            }
            assertThat(known).isEqualTo(reports.getLast());
        });
    }

    @Test
    void whatHappenedIsToldByComparing() {
        Subscription active = seen(ACTIVE, Plan.PLUS, false);
        assertThat(news(null, active)).containsExactly(SubscriptionEvent.Kind.STARTED);
        assertThat(news(null, seen(TRIAL, Plan.PLUS, false))).containsExactly(SubscriptionEvent.Kind.TRIAL_STARTED);
        assertThat(news(null, seen(CANCELLED, Plan.PLUS, false))).isEmpty();
        assertThat(news(active, seen(ACTIVE, Plan.ESSENTIAL, false)))
                .containsExactly(SubscriptionEvent.Kind.PLAN_CHANGED);
        assertThat(news(active, seen(ACTIVE, Plan.PLUS, true)))
                .containsExactly(SubscriptionEvent.Kind.CHANGE_SCHEDULED);
        assertThat(news(active, seen(PAST_DUE, Plan.PLUS, false))).containsExactly(SubscriptionEvent.Kind.OVERDUE);
        assertThat(news(seen(PAST_DUE, Plan.PLUS, false), active)).containsExactly(SubscriptionEvent.Kind.SETTLED);
        assertThat(news(active, seen(CANCELLED, Plan.PLUS, false))).containsExactly(SubscriptionEvent.Kind.ENDED);
        assertThat(news(seen(CANCELLED, Plan.PLUS, false), active)).containsExactly(SubscriptionEvent.Kind.STARTED);
    }
}
