package dev.gatehouse.platform.engagement.item;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.ItemResponse;
import dev.gatehouse.contract.engagement.MoveItemRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Items of a saved checklist change places. */
class MoveItemIT {

    private final Member maya = Platform.shared().firm().owner();
    private EngagementResponse draft;

    @BeforeEach
    void threeThingsToAskFor() {
        Contact.Card card = maya.addClient("Otto Berg");
        draft = maya.draft(card, "One", "Two", "Three");
    }

    private Answer move(int index, int version, int position) {
        return maya.http()
                .with("If-Match", "\"" + version + "\"")
                .put("/api/staff/items/" + draft.items().get(index).id() + "/position", new MoveItemRequest(position));
    }

    private List<String> titles() {
        return maya.read(draft).items().stream().map(ItemResponse::title).toList();
    }

    @Test
    void itemGoesWhereItIsPut() {
        assertThat(move(2, 1, 1).as(ItemResponse.class).version()).isEqualTo(2);
        assertThat(titles()).containsExactly("Three", "One", "Two");
        move(2, 2, 2).expect(200);
        assertThat(titles()).containsExactly("One", "Three", "Two");
        move(0, 1, 200).expect(200);
        assertThat(titles()).containsExactly("Three", "Two", "One");
    }

    @Test
    void whatHasChangedMeanwhileStaysWhereItIs() {
        move(0, 7, 3).expectProblem(ProblemCode.STALE_VERSION);
        move(0, 1, 0).expectProblem(ProblemCode.VALIDATION_FAILED);
        assertThat(titles()).containsExactly("One", "Two", "Three");
    }

    @Test
    void thoseWhoMoveAtTheSameTimeWaitForEachOther() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> moves = List.of(
                    threads.submit(() -> move(0, 1, 3).status()),
                    threads.submit(() -> move(1, 1, 1).status()),
                    threads.submit(() -> move(2, 1, 2).status()));
            for (Future<Integer> moved : moves) {
                assertThat(moved.get()).isEqualTo(200);
            }
        }
        assertThat(titles()).containsExactlyInAnyOrder("One", "Two", "Three");
    }
}
