package dev.gatehouse.platform.engagement.item;

import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.event.ActorKind;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.Problems;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Applies the state machine to rows, inside the transaction of the caller. */
@Component
public class ItemTransitions {

    private final ItemRepository items;

    ItemTransitions(ItemRepository items) {
        this.items = items;
    }

    /**
     * What came of it.
     *
     * @param item as it was before
     * @param state as it is now
     * @param repeated true when the same request had done it before, so that nothing changed now
     */
    public record Outcome(Item item, ItemState state, boolean repeated) {}

    /** A member acts on the version they have seen. The same request again changes nothing and succeeds. */
    public Mono<Outcome> byMember(UUID id, int version, ItemAction action, @Nullable String reason) {
        return items.findForUpdate(id)
                .transform(Problems.orNotFound())
                .flatMap(item -> isRepeat(item, version, action)
                        ? Mono.just(new Outcome(item, item.state(), true))
                        : ofVersion(item, version).flatMap(seen -> apply(seen, action, ActorKind.MEMBER, reason)));
    }

    /** A contact acts on an item that is already locked. */
    public Mono<Outcome> byContact(Item item, ItemAction action) {
        return apply(item, action, ActorKind.CONTACT, null);
    }

    private static boolean isRepeat(Item item, int version, ItemAction action) {
        ItemState reached = switch (action) {
            case BEGIN_REVIEW -> ItemState.UNDER_REVIEW;
            case ACCEPT -> ItemState.ACCEPTED;
            case REQUEST_CHANGES -> ItemState.CHANGES_REQUESTED;
            case PUBLISH, START, SUBMIT -> item.state();
        };
        return item.version() == version + 1 && item.state() == reached;
    }

    private static Mono<Item> ofVersion(Item item, int version) {
        return item.version() == version ? Mono.just(item) : Problems.refuse(ProblemCode.STALE_VERSION);
    }

    private Mono<Outcome> apply(Item item, ItemAction action, ActorKind actor, @Nullable String reason) {
        return Mono.fromSupplier(() -> ItemStates.after(item.state(), action, actor, item.reviewRequired()))
                .flatMap(state -> items.updateState(item.id(), action, state, reason)
                        .thenReturn(new Outcome(item, state, false)));
    }
}
