package dev.gatehouse.platform.engagement.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.event.ActorKind;
import dev.gatehouse.local.proof.Requirement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole table: every state, action and actor; what is not written here is refused. */
class ItemStatesTests {

    private record Step(ItemState from, ItemAction action, ActorKind actor) {}

    private static final Map<Step, ItemState> ALLOWED = Map.ofEntries(
            allow("DRAFT", "PUBLISH", "MEMBER", "OPEN"),
            allow("OPEN", "START", "CONTACT", "IN_PROGRESS"),
            allow("OPEN", "SUBMIT", "CONTACT", "SUBMITTED"),
            allow("IN_PROGRESS", "SUBMIT", "CONTACT", "SUBMITTED"),
            allow("CHANGES_REQUESTED", "SUBMIT", "CONTACT", "SUBMITTED"),
            allow("SUBMITTED", "SUBMIT", "CONTACT", "SUBMITTED"),
            allow("SUBMITTED", "BEGIN_REVIEW", "MEMBER", "UNDER_REVIEW"),
            allow("SUBMITTED", "ACCEPT", "MEMBER", "ACCEPTED"),
            allow("UNDER_REVIEW", "ACCEPT", "MEMBER", "ACCEPTED"),
            allow("SUBMITTED", "REQUEST_CHANGES", "MEMBER", "CHANGES_REQUESTED"),
            allow("UNDER_REVIEW", "REQUEST_CHANGES", "MEMBER", "CHANGES_REQUESTED"));

    private static Map.Entry<Step, ItemState> allow(String from, String action, String actor, String to) {
        Step step = new Step(ItemState.valueOf(from), ItemAction.valueOf(action), ActorKind.valueOf(actor));
        return Map.entry(step, ItemState.valueOf(to));
    }

    static Stream<Arguments> everyStep() {
        return Arrays.stream(ItemState.values())
                .flatMap(from -> Arrays.stream(ItemAction.values())
                        .flatMap(action ->
                                List.of(ActorKind.values()).stream().map(actor -> Arguments.of(from, action, actor))));
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    @Requirement({"R-14", "R-37"})
    void followsTheTable(ItemState from, ItemAction action, ActorKind actor) {
        Optional<ItemState> expected = Optional.ofNullable(ALLOWED.get(new Step(from, action, actor)));
        expected.ifPresentOrElse(
                to -> assertThat(ItemStates.after(from, action, actor, true)).isEqualTo(to),
                () -> assertThatThrownBy(() -> ItemStates.after(from, action, actor, true))
                        .hasMessage("invalid-transition"));
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void typesWithoutReviewAreAcceptedOnSubmit(ItemState from, ItemAction action, ActorKind actor) {
        boolean submits = action == ItemAction.SUBMIT && ALLOWED.containsKey(new Step(from, action, actor));
        if (submits) {
            assertThat(ItemStates.after(from, action, actor, false)).isEqualTo(ItemState.ACCEPTED);
        }
    }
}
