package dev.gatehouse.platform.engagement.item;

import dev.gatehouse.contract.engagement.NewItem;
import dev.gatehouse.contract.engagement.UpdateItemRequest;
import dev.gatehouse.contract.problem.FieldProblem;
import dev.gatehouse.platform.engagement.DueDates;
import dev.gatehouse.platform.kernel.ProblemException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The contents of all types of items, asked one after the other. */
@Component
public class ItemContents {

    private final List<ItemContent> contents;

    ItemContents(List<ItemContent> contents) {
        this.contents = contents;
    }

    /** Refuses an item whose content does not go with its type, or is wrong in itself. */
    public Mono<Void> check(NewItem item) {
        return refuse(faults(item, ""));
    }

    /** Refuses the items of a list likewise, with pointers into it. */
    public Mono<Void> check(List<NewItem> items, String pointer) {
        List<FieldProblem> faults = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            faults.addAll(faults(items.get(i), pointer + "/" + i));
        }
        return refuse(faults);
    }

    private List<FieldProblem> faults(NewItem item, String pointer) {
        List<FieldProblem> faults = new ArrayList<>(DueDates.faults(item.dueInDays(), item.dueOn(), false, pointer));
        contents.forEach(content -> faults.addAll(content.faults(item, pointer)));
        return faults;
    }

    private static Mono<Void> refuse(List<FieldProblem> faults) {
        return faults.isEmpty() ? Mono.empty() : Mono.error(() -> ProblemException.fields(faults));
    }

    /** Keeps the contents of items that have just been added. */
    public Mono<Void> insert(List<NewItem> items) {
        return Flux.fromIterable(items)
                .concatMap(item -> Flux.fromIterable(contents).concatMap(content -> content.insert(item)))
                .then();
    }

    Mono<Void> replace(Item item, UpdateItemRequest request) {
        return Flux.fromIterable(contents)
                .concatMap(content -> content.replace(item, request))
                .then();
    }
}
