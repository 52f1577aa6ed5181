package dev.gatehouse.billing;

import static dev.gatehouse.billing.Plan.ESSENTIAL;
import static dev.gatehouse.billing.Plan.FREE;
import static dev.gatehouse.billing.Plan.PLUS;
import static dev.gatehouse.billing.SubscriptionState.ACTIVE;
import static dev.gatehouse.billing.SubscriptionState.CANCELLED;
import static dev.gatehouse.billing.SubscriptionState.PAST_DUE;
import static dev.gatehouse.billing.SubscriptionState.TRIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscriptionTests {

    static final PriceList PRICES = new PriceList(Currency.getInstance("EUR"), Map.of(ESSENTIAL, 2_900L, PLUS, 9_900L));

    private static final LocalDate START = LocalDate.of(2027, 1, 31);

    private final Subscription onEssential =
            Subscription.start(ESSENTIAL, START, PRICES).after();

    private static List<SubscriptionEvent.Kind> kinds(Transition step) {
        return step.events().stream().map(SubscriptionEvent::kind).toList();
    }

    private static List<Long> amounts(Transition step) {
        return step.charges().stream().map(charge -> charge.amount().minor()).toList();
    }

    @Test
    void startIsPaidAMonthInAdvance() {
        Transition start = Subscription.start(PLUS, START, PRICES);
        assertThat(start.after().state()).isEqualTo(ACTIVE);
        assertThat(start.after().period()).isEqualTo(new Period(START, LocalDate.of(2027, 2, 28)));
        assertThat(amounts(start)).containsExactly(9_900L);
        assertThat(kinds(start)).containsExactly(SubscriptionEvent.Kind.STARTED);
    }

    @Test
    void trialWithoutAChoiceEndsOnTheFreePlanAndCostsNothing() {
        Subscription trial = Subscription.trial(PLUS, START, 30).after();
        assertThat(trial.passTime(START.plusDays(29), null, PRICES).isNothing()).isTrue();
        Transition over = trial.passTime(START.plusDays(30), null, PRICES);
        assertThat(over.after().state()).isEqualTo(CANCELLED);
        assertThat(over.after().plan()).isEqualTo(FREE);
        assertThat(over.charges()).isEmpty();
    }

    @Test
    void planChosenInATrialBeginsAndIsPaidWhenTheTrialIsOver() {
        Subscription trial = Subscription.trial(PLUS, START, 30).after();
        Transition chosen = trial.choose(ESSENTIAL, START.plusDays(3), PRICES).orElseThrow();
        assertThat(chosen.charges()).isEmpty();
        assertThat(chosen.after().plan()).isEqualTo(PLUS);
        Transition over = chosen.after().passTime(START.plusDays(30), null, PRICES);
        assertThat(over.after().state()).isEqualTo(ACTIVE);
        assertThat(over.after().plan()).isEqualTo(ESSENTIAL);
        assertThat(amounts(over)).containsExactly(2_900L);
    }

    @Test
    void largerPlanComesAtOnceWithTheDifferenceForTheRest() {
        Transition up = onEssential.choose(PLUS, START.plusDays(14), PRICES).orElseThrow();
        assertThat(up.after().plan()).isEqualTo(PLUS);
        assertThat(up.after().period()).isEqualTo(onEssential.period());
        assertThat(amounts(up)).containsExactly(4_950L, -1_450L);
        assertThat(kinds(up)).containsExactly(SubscriptionEvent.Kind.PLAN_CHANGED);
    }

    @Test
    void smallerPlanComesWhenThePeriodIsOver() {
        Subscription plus = Subscription.start(PLUS, START, PRICES).after();
        Transition down = plus.choose(ESSENTIAL, START.plusDays(1), PRICES).orElseThrow();
        assertThat(down.after().plan()).isEqualTo(PLUS);
        assertThat(down.charges()).isEmpty();
        assertThat(down.after()
                        .choose(ESSENTIAL, START.plusDays(1), PRICES)
                        .orElseThrow()
                        .isNothing())
                .isTrue();
        Transition turned = down.after().passTime(LocalDate.of(2027, 2, 28), null, PRICES);
        assertThat(turned.after().plan()).isEqualTo(ESSENTIAL);
        assertThat(turned.after().period().until()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(amounts(turned)).containsExactly(2_900L);
    }

    @Test
    void cancellationHoldsUntilThePeriodIsOverAndCanBeTakenBack() {
        Subscription leaving = onEssential.cancel().after();
        assertThat(leaving.plan()).isEqualTo(ESSENTIAL);
        assertThat(kinds(leaving.resume().orElseThrow())).containsExactly(SubscriptionEvent.Kind.CHANGE_WITHDRAWN);
        Transition gone = leaving.passTime(LocalDate.of(2027, 2, 28), null, PRICES);
        assertThat(gone.after().state()).isEqualTo(CANCELLED);
        assertThat(gone.charges()).isEmpty();
        assertThat(gone.after().resume()).isEmpty();
        assertThat(amounts(gone.after().choose(PLUS, START, PRICES).orElseThrow()))
                .containsExactly(9_900L);
    }

    @ParameterizedTest
    @CsvSource({
        "0, ACTIVE, GOOD", "1, PAST_DUE, GRACE", "14, PAST_DUE, GRACE", "15, PAST_DUE, NO_GROWTH",
        "30, PAST_DUE, NO_GROWTH", "31, PAST_DUE, READ_ONLY", "60, PAST_DUE, READ_ONLY", "61, CANCELLED, GOOD"
    })
    void unpaidInvoiceRestrictsInStages(int daysAfterDue, SubscriptionState state, Standing standing) {
        LocalDate due = START.plusDays(14);
        Subscription after =
                onEssential.passTime(due.plusDays(daysAfterDue), due, PRICES).after();
        assertThat(after.state()).isEqualTo(state);
        assertThat(after.standing()).isEqualTo(standing);
    }

    @Test
    void paymentLiftsEveryRestrictionAtOnce() {
        LocalDate due = START.plusDays(14);
        Subscription unpaid =
                onEssential.passTime(due.plusDays(35), due, PRICES).after();
        Transition paid = unpaid.passTime(due.plusDays(35), null, PRICES);
        assertThat(paid.after().state()).isEqualTo(ACTIVE);
        assertThat(paid.after().standing()).isEqualTo(Standing.GOOD);
        assertThat(kinds(paid)).containsExactly(SubscriptionEvent.Kind.SETTLED);
    }

    @Test
    void nothingGrowsWhileAnInvoiceIsOverdue() {
        LocalDate due = START.plusDays(14);
        Subscription unpaid = onEssential.passTime(due.plusDays(2), due, PRICES).after();
        assertThat(unpaid.choose(PLUS, due.plusDays(2), PRICES)).isEmpty();
        assertThat(unpaid.choose(FREE, due.plusDays(2), PRICES)).isPresent();
    }

    @Test
    void serviceThatStoodStillCatchesUpPeriodByPeriod() {
        Transition late = onEssential.passTime(LocalDate.of(2027, 5, 1), null, PRICES);
        assertThat(amounts(late)).containsExactly(2_900L, 2_900L, 2_900L);
        assertThat(late.charges().stream().map(charge -> charge.period().from()))
                .containsExactly(LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 31), LocalDate.of(2027, 4, 30));
    }

    @Test
    void planWithoutAPriceIsNotCharged() {
        assertThat(PRICES.of(Plan.ULTIMATE)).isEqualTo(Optional.empty());
        assertThat(Subscription.start(Plan.ULTIMATE, START, PRICES).charges()).isEmpty();
    }

    @Test
    void impossibleSubscriptionsCannotBeMade() {
        Period period = Period.monthFrom(START);
        assertThatThrownBy(() -> new Subscription(ACTIVE, PLUS, PLUS, period, 31, START, Standing.GRACE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Subscription(PAST_DUE, PLUS, PLUS, period, 31, null, Standing.GOOD))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Subscription(CANCELLED, PLUS, FREE, period, 31, null, Standing.GOOD))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Subscription(TRIAL, FREE, FREE, period, 31, null, Standing.GOOD))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
