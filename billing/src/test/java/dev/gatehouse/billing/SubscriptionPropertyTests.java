package dev.gatehouse.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** Whatever people do in whatever order, and however late the service looks: what holds of every subscription. */
class SubscriptionPropertyTests {

    private static final LocalDate START = LocalDate.of(2027, 1, 31);
    private static final PriceList PRICES = SubscriptionTests.PRICES;
    private static final int PAYMENT_DAYS = 14;

    /** Something that is done some days later. */
    private record Deed(int kind, int days) {}

    private static Gen<List<Deed>> lives() {
        return lists().of(integers().between(0, 6).zip(integers().between(0, 45), Deed::new))
                .ofSizeBetween(1, 40);
    }

    /** A life of a subscription: all it came to, and the invoices that came of it. */
    private static final class Life {

        private final List<Charge> charged = new ArrayList<>();
        private final List<LocalDate> open = new ArrayList<>();
        private final List<Subscription> states = new ArrayList<>();
        private LocalDate today = START;
        private Subscription now;

        Life(boolean trial) {
            Transition first = trial
                    ? Subscription.trial(Plan.PLUS, START, 30)
                    : Subscription.start(Plan.ESSENTIAL, START, PRICES);
            now = first.after();
            take(first);
        }

        void live(Deed deed) {
            today = today.plusDays(deed.days());
            pass();
            switch (deed.kind()) {
                case 0 -> choose(Plan.ESSENTIAL);
                case 1 -> choose(Plan.PLUS);
                case 2 -> choose(Plan.FREE);
                case 3 -> take(now.cancel());
                case 4 -> now.resume().ifPresent(this::take);
                case 5 -> open.clear();
                default -> pass();
            }
            pass();
        }

        private void choose(Plan plan) {
            Optional<Transition> chosen = now.choose(plan, today, PRICES);
            chosen.ifPresent(this::take);
        }

        private void pass() {
            take(now.passTime(today, oldest(), PRICES));
        }

        private @Nullable LocalDate oldest() {
            return open.stream().min(LocalDate::compareTo).orElse(null);
        }

        private void take(Transition step) {
            if (!step.charges().isEmpty()) {
                open.add(today.plusDays(PAYMENT_DAYS));
            }
            charged.addAll(step.charges());
            states.add(step.after());
            now = step.after();
        }
    }

    private static void everyLife(java.util.function.Consumer<Life> holds) {
        qt().withExamples(2_000).forAll(lives(), integers().between(0, 1)).checkAssert((deeds, trial) -> {
            Life life = new Life(trial == 1);
            for (Deed deed : deeds) {
                life.live(deed);
                holds.accept(life);
            }
        });
    }

    @Test
    void sameDayPassesOnce() {
        everyLife(life -> {
            Transition again = life.now.passTime(life.today, life.oldest(), PRICES);
            assertThat(again.isNothing()).isTrue();
            assertThat(again.after()).isEqualTo(life.now);
            assertThat(again.charges()).isEmpty();
        });
    }

    @Test
    void todayIsInThePeriodOfWhoeverSubscribes() {
        everyLife(life -> assertThat(life.now.state() == SubscriptionState.CANCELLED
                        || life.now.period().contains(life.today))
                .isTrue());
    }

    @Test
    void restrictionsFollowFromTheDayAloneAndEndWithTheDebt() {
        everyLife(life -> {
            LocalDate oldest = life.oldest();
            boolean overdue = oldest != null && life.today.isAfter(oldest);
            boolean billed =
                    life.now.state() == SubscriptionState.ACTIVE || life.now.state() == SubscriptionState.PAST_DUE;
            if (billed) {
                assertThat(life.now.state() == SubscriptionState.PAST_DUE).isEqualTo(overdue);
            }
            if (life.now.state() == SubscriptionState.PAST_DUE) {
                assertThat(life.now.standing())
                        .isEqualTo(Standing.on(
                                life.today,
                                java.util.Objects.requireNonNull(oldest).plusDays(1)));
            }
        });
    }

    @Test
    void whoeverPaysWhatIsDueIsNeverRestricted() {
        qt().withExamples(1_000).forAll(lives()).checkAssert(deeds -> {
            Life life = new Life(false);
            for (Deed deed : deeds) {
                life.open.clear();
                life.live(new Deed(deed.kind(), Math.min(deed.days(), PAYMENT_DAYS)));
                assertThat(life.now.standing()).isEqualTo(Standing.GOOD);
            }
        });
    }

    /** No day is charged in full twice, so nobody pays two invoices for one month. */
    @Test
    void periodsThatAreChargedNeverOverlapWithinOneSubscription() {
        everyLife(life -> {
            @Nullable Charge before = null;
            for (Charge charge : life.charged) {
                if (charge.kind() == Charge.Kind.PERIOD) {
                    assertThat(before == null
                                    || !charge.period()
                                            .from()
                                            .isBefore(before.period().from()))
                            .isTrue();
                    assertThat(before == null
                                    || !charge.period().equals(before.period())
                                    || life.states.stream()
                                            .anyMatch(state -> state.state() == SubscriptionState.CANCELLED))
                            .isTrue();
                    before = charge;
                }
            }
        });
    }

    @Test
    void everyInvoiceIsForMoreThanNothing() {
        everyLife(life -> {
            Money sum = life.charged.stream().map(Charge::amount).reduce(Money.zero(PRICES.currency()), Money::plus);
            assertThat(sum.minor()).isNotNegative();
            assertThat(life.charged.stream().filter(charge -> charge.kind() == Charge.Kind.PERIOD))
                    .allMatch(charge -> charge.amount().isPositive());
        });
    }
}
