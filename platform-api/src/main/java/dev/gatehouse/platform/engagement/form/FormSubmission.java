package dev.gatehouse.platform.engagement.form;

import dev.gatehouse.contract.form.AnsweredForm;
import dev.gatehouse.contract.portal.AnswersSaved;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.engagement.EngagementDirectory;
import dev.gatehouse.platform.engagement.item.Item;
import dev.gatehouse.platform.engagement.item.ItemAction;
import dev.gatehouse.platform.engagement.item.ItemEvents;
import dev.gatehouse.platform.engagement.item.ItemTransitions;
import dev.gatehouse.platform.engagement.review.SubmissionRepository;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.kernel.Ids;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Makes an attempt out of a complete form: answers, submission, state and events in the caller's transaction, which has
 * locked the item. The chain holds commitments to questions and answers, never their words.
 */
@Component
class FormSubmission {

    private final FormRepository forms;
    private final ItemTransitions transitions;
    private final SubmissionRepository submissions;
    private final EngagementDirectory engagements;
    private final EventLog events;

    FormSubmission(
            FormRepository forms,
            ItemTransitions transitions,
            SubmissionRepository submissions,
            EngagementDirectory engagements,
            EventLog events) {
        this.forms = forms;
        this.transitions = transitions;
        this.submissions = submissions;
        this.engagements = engagements;
        this.events = events;
    }

    Mono<Void> submit(Item item, AnsweredForm form, ContactPrincipal contact) {
        UUID submission = Ids.next();
        return transitions
                .byContact(item, ItemAction.SUBMIT)
                .flatMap(outcome -> keep(item, submission, form, contact)
                        .map(number -> submitted(outcome, submission, number, form, contact))
                        .zipWith(engagements.settle(item.engagementId(), contact.actor()), NewEvent::followedBy))
                .flatMap(events::append);
    }

    private Mono<Integer> keep(Item item, UUID submission, AnsweredForm form, ContactPrincipal contact) {
        return forms.save(item.id(), form.answers(), contact.contactId())
                .map(AnswersSaved::version)
                .flatMap(version -> submissions
                        .insert(submission, item.id(), contact.contactId(), List.of())
                        .delayUntil(number -> forms.insertAttempt(submission, version, form)));
    }

    private static NewEvent submitted(
            ItemTransitions.Outcome outcome, UUID submission, int number, AnsweredForm form, ContactPrincipal contact) {
        return ItemEvents.of("item.submitted", contact.actor(), outcome)
                .about("submission", submission)
                .fact("number", number)
                .fact("answers", form.answers().size())
                .secret("questions", FormJson.canonical(form.questions()))
                .secret("answers", FormJson.canonical(form.answers()));
    }
}
