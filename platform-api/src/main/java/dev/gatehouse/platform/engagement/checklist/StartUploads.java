package dev.gatehouse.platform.engagement.checklist;

import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.engagement.ItemType;
import dev.gatehouse.contract.event.ActorKind;
import dev.gatehouse.contract.portal.StartUploadsRequest;
import dev.gatehouse.contract.portal.UploadsResponse;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.access.ForContacts;
import dev.gatehouse.platform.engagement.item.Item;
import dev.gatehouse.platform.engagement.item.ItemAction;
import dev.gatehouse.platform.engagement.item.ItemEvents;
import dev.gatehouse.platform.engagement.item.ItemRepository;
import dev.gatehouse.platform.engagement.item.ItemStates;
import dev.gatehouse.platform.engagement.item.ItemTransitions;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.files.Uploads;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Declares files chosen together and says where each goes. Asking again gives fresh URLs for what is not stored yet.
 */
@UseCase
@ForContacts
@EveryPlan
class StartUploads {

    private final ItemRepository items;
    private final ItemTransitions transitions;
    private final Uploads uploads;
    private final EventLog events;

    StartUploads(ItemRepository items, ItemTransitions transitions, Uploads uploads, EventLog events) {
        this.items = items;
        this.transitions = transitions;
        this.uploads = uploads;
        this.events = events;
    }

    Mono<UploadsResponse> start(UUID item, StartUploadsRequest request, ContactPrincipal contact) {
        return items.findForUpdate(item, contact)
                .filter(found -> found.type() == ItemType.DOCUMENT)
                .transform(Problems.orNotFound())
                .doOnNext(found -> requireOpenFor(found, request))
                .flatMap(found -> uploads.declare(item, contact.contactId(), request)
                        .delayUntil(declared -> begin(found, contact))
                        .map(declared -> new UploadsResponse(
                                request.batchId(),
                                declared.stream().map(uploads::target).toList())));
    }

    private void requireOpenFor(Item item, StartUploadsRequest request) {
        ItemStates.after(item.state(), ItemAction.SUBMIT, ActorKind.CONTACT, item.reviewRequired());
        uploads.check(request);
    }

    private Mono<Void> begin(Item item, ContactPrincipal contact) {
        return item.state() != ItemState.OPEN
                ? Mono.empty()
                : transitions
                        .byContact(item, ItemAction.START)
                        .flatMap(outcome -> events.append(ItemEvents.of("item.started", contact.actor(), outcome)));
    }
}
