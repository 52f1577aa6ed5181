package dev.gatehouse.platform.engagement.checklist;

import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.engagement.item.Item;
import dev.gatehouse.platform.engagement.item.ItemRepository;
import dev.gatehouse.platform.files.ClientFile;
import dev.gatehouse.platform.files.Uploads;
import dev.gatehouse.platform.kernel.Problems;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Files that a contact's links reach, together with their item, which stays locked until the transaction ends. */
@Component
class ReachableFiles {

    private final Uploads uploads;
    private final ItemRepository items;

    ReachableFiles(Uploads uploads, ItemRepository items) {
        this.uploads = uploads;
        this.items = items;
    }

    /** A file and the item it was sent for. */
    record Found(ClientFile file, Item item) {}

    /** The file as it is once the item is locked, so that what was seen cannot have changed since. */
    Mono<Found> find(UUID file, ContactPrincipal contact) {
        return uploads.find(file)
                .flatMap(found -> items.findForUpdate(found.itemId(), contact))
                .flatMap(item -> uploads.find(file).map(found -> new Found(found, item)))
                .transform(Problems.orNotFound());
    }
}
