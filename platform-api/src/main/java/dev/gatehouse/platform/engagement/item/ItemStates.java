package dev.gatehouse.platform.engagement.item;

import static dev.gatehouse.contract.engagement.ItemState.ACCEPTED;
import static dev.gatehouse.contract.engagement.ItemState.CHANGES_REQUESTED;
import static dev.gatehouse.contract.engagement.ItemState.DRAFT;
import static dev.gatehouse.contract.engagement.ItemState.IN_PROGRESS;
import static dev.gatehouse.contract.engagement.ItemState.OPEN;
import static dev.gatehouse.contract.engagement.ItemState.SUBMITTED;
import static dev.gatehouse.contract.engagement.ItemState.UNDER_REVIEW;

import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.event.ActorKind;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.ProblemException;
import java.util.Set;

/**
 * The one state machine of items, a pure function. What it does not name is {@code invalid-transition}. A file that is
 * added while an item is submitted submits it anew.
 */
public final class ItemStates {

    private static final Set<ItemState> SUBMITTABLE = Set.of(OPEN, IN_PROGRESS, CHANGES_REQUESTED, SUBMITTED);
    private static final Set<ItemState> REVIEWABLE = Set.of(SUBMITTED, UNDER_REVIEW);

    private ItemStates() {}

    /** The state after an action, or a refusal. */
    public static ItemState after(ItemState from, ItemAction action, ActorKind actor, boolean reviewRequired) {
        return switch (action) {
            case PUBLISH -> step(actor == ActorKind.MEMBER && from == DRAFT, OPEN);
            case START -> step(actor == ActorKind.CONTACT && from == OPEN, IN_PROGRESS);
            case SUBMIT ->
                step(actor == ActorKind.CONTACT && SUBMITTABLE.contains(from), reviewRequired ? SUBMITTED : ACCEPTED);
            case BEGIN_REVIEW -> step(actor == ActorKind.MEMBER && from == SUBMITTED, UNDER_REVIEW);
            case ACCEPT -> step(actor == ActorKind.MEMBER && REVIEWABLE.contains(from), ACCEPTED);
            case REQUEST_CHANGES -> step(actor == ActorKind.MEMBER && REVIEWABLE.contains(from), CHANGES_REQUESTED);
        };
    }

    private static ItemState step(boolean allowed, ItemState to) {
        if (!allowed) {
            throw ProblemException.of(ProblemCode.INVALID_TRANSITION);
        }
        return to;
    }
}
