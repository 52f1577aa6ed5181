package dev.gatehouse.platform.engagement.form;

import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.form.Answer;
import dev.gatehouse.contract.portal.AnswersSaved;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.access.ForContacts;
import dev.gatehouse.platform.engagement.item.Item;
import dev.gatehouse.platform.engagement.item.ItemAction;
import dev.gatehouse.platform.engagement.item.ItemEvents;
import dev.gatehouse.platform.engagement.item.ItemTransitions;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Keeps what is filled in so far, as often as it changes. The first answer starts the item. The same request again
 * changes nothing; whoever has not seen the newest answers is told so.
 */
@UseCase
@ForContacts
@EveryPlan
class SaveAnswers {

    private final ReachableForms reachable;
    private final FormRepository forms;
    private final ItemTransitions transitions;
    private final EventLog events;

    SaveAnswers(ReachableForms reachable, FormRepository forms, ItemTransitions transitions, EventLog events) {
        this.reachable = reachable;
        this.forms = forms;
        this.transitions = transitions;
        this.events = events;
    }

    Mono<AnswersSaved> save(UUID item, int basedOn, Map<String, Answer> answers, ContactPrincipal contact) {
        return reachable.find(item, contact).flatMap(sheet -> save(sheet, basedOn, answers, contact));
    }

    private Mono<AnswersSaved> save(
            FormSheet sheet, int basedOn, Map<String, Answer> answers, ContactPrincipal contact) {
        sheet.requireFitting(answers);
        Map<String, Answer> given = sheet.given(answers);
        if (sheet.isSaved(given, basedOn)) {
            return Mono.just(new AnswersSaved(sheet.version(), Objects.requireNonNull(sheet.savedAt())));
        }
        sheet.requireBase(basedOn);
        return forms.save(sheet.item().id(), given, contact.contactId())
                .delayUntil(saved -> begin(sheet.item(), contact));
    }

    private Mono<Void> begin(Item item, ContactPrincipal contact) {
        return item.state() != ItemState.OPEN
                ? Mono.empty()
                : transitions
                        .byContact(item, ItemAction.START)
                        .flatMap(outcome -> events.append(ItemEvents.of("item.started", contact.actor(), outcome)));
    }
}
