package dev.gatehouse.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanChangeTests {

    private static final Map<Limit, Long> USED =
            Map.of(Limit.STAFF_SEATS, 4L, Limit.ACTIVE_CLIENTS, 51L, Limit.STORAGE, 12_000_000_000L);

    private static PlanChange from(Plan plan, Plan target, Map<String, Allowance> overrides) {
        return PlanChange.of(Entitlements.of(plan, overrides), target, USED);
    }

    @Test
    void downgradeNamesWhatGoesAndByHowMuchTheFirmIsOver() {
        PlanChange change = from(Plan.PLUS, Plan.ESSENTIAL, Map.of());
        assertThat(change.lost()).contains(Catalogue.BRANDING, Catalogue.DEADLINES);
        assertThat(change.gained()).isEmpty();
        assertThat(change.over(Limit.STAFF_SEATS)).isEqualTo(1);
        assertThat(change.over(Limit.ACTIVE_CLIENTS)).isEqualTo(1);
        assertThat(change.over(Limit.STORAGE)).isEqualTo(2_000_000_000L);
        assertThat(change.makesReadOnly()).isTrue();
    }

    @Test
    void whatWasAgreedHoldsOnTheOtherPlanToo() {
        Map<String, Allowance> agreed = Map.of(
                "staff-seats",
                Allowance.of(4),
                "active-clients",
                Allowance.UNLIMITED,
                "storage",
                Allowance.of(20_000_000_000L),
                Catalogue.BRANDING,
                Allowance.of(1));
        PlanChange change = from(Plan.PLUS, Plan.FREE, agreed);
        assertThat(change.lost()).doesNotContain(Catalogue.BRANDING).contains(Catalogue.DEADLINES);
        assertThat(change.makesReadOnly()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ESSENTIAL, PLUS", "FREE, ULTIMATE"})
    void upgradeTakesNothing(Plan plan, Plan target) {
        PlanChange change = from(plan, target, Map.of());
        assertThat(change.lost()).isEmpty();
        assertThat(change.gained()).contains(Catalogue.BRANDING, Catalogue.DEADLINES);
        assertThat(change.makesReadOnly()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Plan.class)
    void samePlanChangesNothing(Plan plan) {
        PlanChange change = from(plan, plan, Map.of());
        assertThat(change.lost()).isEmpty();
        assertThat(change.gained()).isEmpty();
    }
}
