package dev.gatehouse.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueTests {

    private final Catalogue catalogue = Catalogue.STANDARD;

    @ParameterizedTest
    @CsvSource({
        "FREE, 1, 5, 1000000000",
        "ESSENTIAL, 3, 50, 10000000000",
        "PLUS, 10, 500, 100000000000",
    })
    void plansAllowWhatTheTableSays(Plan plan, long seats, long clients, long bytes) {
        assertThat(Stream.of(Limit.values())
                        .map(limit -> catalogue.allowance(plan, limit).most()))
                .containsExactly(seats, clients, bytes);
    }

    @ParameterizedTest
    @EnumSource(Limit.class)
    void largestPlanIsAgreedWithEachFirm(Limit limit) {
        assertThat(catalogue.allowance(Plan.ULTIMATE, limit)).isEqualTo(Allowance.UNLIMITED);
    }

    @ParameterizedTest
    @CsvSource({
        "checklists, FREE, true",
        "checklists, ULTIMATE, true",
        "branding, FREE, false",
        "branding, ESSENTIAL, false",
        "branding, PLUS, true",
        "branding, ULTIMATE, true",
    })
    void featuresBeginWithTheirPlan(String feature, Plan plan, boolean included) {
        assertThat(catalogue.feature(feature).isIn(plan)).isEqualTo(included);
    }

    @Test
    void featureThatIsInNoRowIsAFault() {
        assertThatThrownBy(() -> catalogue.feature("teleport")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "FREE, STAFF_SEATS, 2, ESSENTIAL",
                "FREE, STAFF_SEATS, 4, PLUS",
                "FREE, ACTIVE_CLIENTS, 501, ULTIMATE",
                "ESSENTIAL, STORAGE, 10000000000, PLUS",
                "FREE, STORAGE, 10000000000, PLUS",
                "ULTIMATE, STAFF_SEATS, 1000, null",
            },
            nullValues = "null")
    void nextPlanIsTheSmallestThatAdmitsWhatIsUsed(Plan plan, Limit limit, long used, Plan next) {
        assertThat(catalogue.nextThatAdmits(plan, limit, used).orElse(null)).isEqualTo(next);
    }

    @Test
    void keysAreDistinctWordsInSmallLetters() {
        List<String> keys = Stream.concat(
                        Stream.of(Limit.values()).map(Limit::key),
                        catalogue.features().stream().map(Feature::key))
                .toList();
        assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.matches("[a-z]+([-.][a-z]+)*"));
    }
}
