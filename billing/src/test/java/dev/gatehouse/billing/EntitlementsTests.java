package dev.gatehouse.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitlementsTests {

    private static Entitlements free(Map<String, Allowance> overrides) {
        return Entitlements.of(Plan.FREE, overrides);
    }

    @ParameterizedTest
    @CsvSource({
        "STAFF_SEATS, 1, false",
        "STAFF_SEATS, 2, true",
        "ACTIVE_CLIENTS, 5, false",
        "ACTIVE_CLIENTS, 6, true",
        "STORAGE, 999999999, false",
        "STORAGE, 1000000000, true",
    })
    void firmIsOverALimitBeyondTheLastPlaceAndWhereStorageIsFull(Limit limit, long used, boolean over) {
        assertThat(free(Map.of()).exceededBy(Map.of(limit, used))).isEqualTo(over ? List.of(limit) : List.of());
    }

    @Test
    void withoutOverridesThePlanHolds() {
        Entitlements firm = free(Map.of());
        assertThat(firm.effective(Limit.STAFF_SEATS)).isEqualTo(firm.planned(Limit.STAFF_SEATS));
        assertThat(firm.override(Limit.STAFF_SEATS)).isEmpty();
        assertThat(firm.includes(Catalogue.BRANDING)).isFalse();
    }

    @Test
    void overrideHoldsBesideThePlanValue() {
        Entitlements firm = free(Map.of("staff-seats", Allowance.of(7)));
        assertThat(firm.planned(Limit.STAFF_SEATS)).isEqualTo(Allowance.of(1));
        assertThat(firm.override(Limit.STAFF_SEATS)).contains(Allowance.of(7));
        assertThat(firm.effective(Limit.STAFF_SEATS)).isEqualTo(Allowance.of(7));
        assertThat(firm.effective(Limit.ACTIVE_CLIENTS)).isEqualTo(Allowance.of(5));
    }

    @Test
    void overrideMayTakeALimitAway() {
        assertThat(free(Map.of("storage", Allowance.UNLIMITED)).exceededBy(Map.of(Limit.STORAGE, Long.MAX_VALUE)))
                .isEmpty();
    }

    @Test
    void overrideGivesAndTakesFeatures() {
        assertThat(free(Map.of(Catalogue.BRANDING, Allowance.of(1))).includes(Catalogue.BRANDING))
                .isTrue();
        assertThat(Entitlements.of(Plan.ULTIMATE, Map.of(Catalogue.BRANDING, Allowance.of(0)))
                        .includes(Catalogue.BRANDING))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2000000000, true", "2000000001, false"})
    void clientsAreAdmittedUpToTwiceTheStorage(long used, boolean admitted) {
        assertThat(free(Map.of()).forUploadsOfClients().admits(used)).isEqualTo(admitted);
    }

    @ParameterizedTest
    @CsvSource({"5, 6, true", "6, 5, true", "4, 5, false", "7, 8, false"})
    void crossingIsNoticedInBothDirections(long before, long after, boolean crosses) {
        assertThat(free(Map.of()).crosses(Limit.ACTIVE_CLIENTS, before, after)).isEqualTo(crosses);
    }
}
