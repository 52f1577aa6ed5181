package dev.gatehouse.platform.engagement.form;

import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.engagement.item.ItemRepository;
import dev.gatehouse.platform.kernel.Problems;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Forms that a contact's link reaches, locked: what one device saves, the other one has to have seen. */
@Component
class ReachableForms {

    private final ItemRepository items;
    private final FormRepository forms;

    ReachableForms(ItemRepository items, FormRepository forms) {
        this.items = items;
        this.forms = forms;
    }

    Mono<FormSheet> find(UUID item, ContactPrincipal contact) {
        return items.findForUpdate(item, contact).flatMap(forms::sheet).transform(Problems.orNotFound());
    }
}
