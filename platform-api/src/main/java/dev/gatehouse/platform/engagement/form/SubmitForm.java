package dev.gatehouse.platform.engagement.form;

import dev.gatehouse.contract.form.Answer;
import dev.gatehouse.contract.form.AnsweredForm;
import dev.gatehouse.contract.portal.ChecklistResponse;
import dev.gatehouse.contract.portal.FormSubmitted;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.access.ForContacts;
import dev.gatehouse.platform.engagement.checklist.Checklists;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Hands a form in, complete and fitting. Asking again with the same answers finds it handed in and changes nothing. */
@UseCase
@ForContacts
@EveryPlan
@NoTransaction("what is handed in commits first; the page is read afterwards, in the one way pages are read")
class SubmitForm {

    private final ReachableForms reachable;
    private final FormRepository forms;
    private final FormSubmission submission;
    private final Checklists checklists;
    private final TenantTransactions transactions;

    SubmitForm(
            ReachableForms reachable,
            FormRepository forms,
            FormSubmission submission,
            Checklists checklists,
            TenantTransactions transactions) {
        this.reachable = reachable;
        this.forms = forms;
        this.submission = submission;
        this.checklists = checklists;
        this.transactions = transactions;
    }

    Mono<FormSubmitted> submit(UUID item, int basedOn, Map<String, Answer> answers, ContactPrincipal contact) {
        return transactions
                .write(reachable.find(item, contact).delayUntil(sheet -> submit(sheet, basedOn, answers, contact)))
                .flatMap(sheet -> checklists.of(contact, sheet.item().engagementId()))
                .map(page -> answer(item, page));
    }

    private Mono<Void> submit(FormSheet sheet, int basedOn, Map<String, Answer> answers, ContactPrincipal contact) {
        Map<String, Answer> given = sheet.given(answers);
        if (FormSheet.isFillable(sheet.item().state())) {
            sheet.requireComplete(answers, basedOn);
            return submission.submit(sheet.item(), new AnsweredForm(sheet.questions(), given), contact);
        }
        return forms.lastAttempt(sheet.item().id())
                .filter(last -> last.answersVersion() == basedOn + 1
                        && last.form().answers().equals(given))
                .transform(Problems.orRefuse(ProblemCode.INVALID_TRANSITION))
                .then();
    }

    private static FormSubmitted answer(UUID item, ChecklistResponse page) {
        return page.items().stream()
                .filter(shown -> shown.id().equals(item))
                .findFirst()
                .map(shown -> new FormSubmitted(shown, page.progress()))
                .orElseThrow();
    }
}
