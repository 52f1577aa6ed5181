package dev.gatehouse.platform.engagement.invitation;

import dev.gatehouse.contract.invitation.ImportProblem;
import dev.gatehouse.contract.invitation.ImportResponse;
import dev.gatehouse.contract.problem.FieldProblem;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Invites everybody on a list, or nobody. Confirming again changes nothing. */
@UseCase
@RequiresPermission(Permission.ENGAGEMENTS_SEND)
@EveryPlan
class ConfirmImport {

    private final InvitationImportRepository imports;
    private final PortalInvitations portal;
    private final ImportAnswers answers;
    private final EventLog events;

    ConfirmImport(
            InvitationImportRepository imports, PortalInvitations portal, ImportAnswers answers, EventLog events) {
        this.imports = imports;
        this.portal = portal;
        this.answers = answers;
        this.events = events;
    }

    Mono<ImportResponse> confirm(UUID id, StaffPrincipal member) {
        return imports.findForUpdate(id)
                .transform(Problems.orNotFound())
                .flatMap(list -> list.confirmed() ? answers.of(list) : invited(list, member));
    }

    private Mono<ImportResponse> invited(InvitationImport list, StaffPrincipal member) {
        return portal.plan(list.people().rows(), null)
                .map(plan -> withoutProblems(list, plan))
                .flatMap(plan -> everybody(list, plan, member));
    }

    private Mono<ImportResponse> everybody(InvitationImport list, InvitationPlan plan, StaffPrincipal member) {
        InvitationRepository.Batch batch =
                new InvitationRepository.Batch(null, list.id(), list.message(), member.memberId());
        return portal.carryOut(plan, PortalInvitations.newIds(plan), batch, member)
                .delayUntil(
                        happened -> imports.confirm(list.id(), plan.newClients().size()))
                .flatMap(happened ->
                        imports.find(list.id()).flatMap(answers::of).delayUntil(answer -> events.append(happened)));
    }

    private static InvitationPlan withoutProblems(InvitationImport list, InvitationPlan plan) {
        List<ImportProblem> problems = ImportAnswers.problems(list, plan);
        if (problems.isEmpty() && !plan.contacts().isEmpty()) {
            return plan;
        }
        throw ProblemException.fields(
                problems.stream().map(ConfirmImport::problem).toList());
    }

    private static FieldProblem problem(ImportProblem problem) {
        return new FieldProblem("/lines/" + problem.line() + "/" + problem.field(), problem.code(), problem.message());
    }
}
