package dev.gatehouse.acceptance.bench.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectTests {

    @Test
    void idsAreTheOnesTheDatabaseComputes() {
        Subject subject = new Subject(1_000, 200_199);
        assertThat(subject.organization()).hasToString("0199c000-0000-7000-8000-0000000003e8");
        assertThat(subject.id()).hasToString("0199c000-0000-7000-8000-000000030e07");
        assertThat(subject.path()).isEqualTo("/api/portal/firm-1000/checklists/" + subject.id());
    }

    @Test
    void visitsSpreadOverAllFirms() {
        List<Subject> visited = DataSize.full().visited();
        assertThat(visited).hasSize(10_000).doesNotHaveDuplicates();
        assertThat(visited.subList(0, 1_000)).extracting(Subject::firm).doesNotHaveDuplicates();
        assertThat(DataSize.quick().visited()).hasSize(2_000).doesNotHaveDuplicates();
    }

    @Test
    void fewFirmsAreAsLargeAsMany() {
        assertThat(DataSize.full().ofFewFirms()).isEqualTo(new DataSize(10, 200));
        assertThat(DataSize.full().ofFewFirms().items()).isEqualTo(40_000);
    }
}
