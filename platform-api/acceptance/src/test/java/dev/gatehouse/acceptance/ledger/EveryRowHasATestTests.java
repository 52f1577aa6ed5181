package dev.gatehouse.acceptance.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

class EveryRowHasATestTests {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

    private final Map<String, SortedSet<String>> tested = TestSources.ids(ROOT);

    @Test
    void everyRowThatIsClaimedIsCarriedByATest() {
        assertThat(ProvenIds.of(ROOT)).isNotEmpty().isSubsetOf(tested.keySet());
    }

    @Test
    void testsCarryIdsOfTheLedgerOnly() {
        assertThat(tested.keySet()).isNotEmpty().allMatch(id -> id.matches("[RMKDS]-\\d{2}|P\\d{1,2}"));
    }
}
