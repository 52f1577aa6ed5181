package dev.gatehouse.platform.engagement.item;

import dev.gatehouse.contract.engagement.NewItem;
import dev.gatehouse.contract.engagement.UpdateItemRequest;
import dev.gatehouse.contract.problem.FieldProblem;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * What items have beyond words and dates. The package of a type owns one; it says for every item whether that belongs
 * to it, so nothing else has to know the types.
 */
public interface ItemContent {

    /** What is wrong with the content of an item to come; pointers begin with the given one, that of the item. */
    List<FieldProblem> faults(NewItem item, String pointer);

    /** Keeps the content of an item that has just been added. */
    Mono<Void> insert(NewItem item);

    /** Replaces the content of an item that the caller has locked, or refuses. */
    Mono<Void> replace(Item item, UpdateItemRequest request);
}
