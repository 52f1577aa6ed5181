package dev.gatehouse.platform.engagement.invitation;

import dev.gatehouse.billing.Limit;
import dev.gatehouse.contract.invitation.ImportProblem;
import dev.gatehouse.contract.invitation.ImportResponse;
import dev.gatehouse.contract.invitation.StartImportRequest;
import dev.gatehouse.platform.access.Limiter;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RateLimit;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.Quotas;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Mono;

/** Reads a list of people and says what would happen; sends nothing. The same request again gives the list as it is. */
@UseCase
@RequiresPermission(Permission.ENGAGEMENTS_SEND)
@EveryPlan
@NoTransaction("Redis counts the lists of the firm first")
class StartImport {

    private final InvitationImportRepository imports;
    private final ImportAnswers answers;
    private final RowRules rules;
    private final Quotas quotas;
    private final Limiter limiter;
    private final TenantTransactions transactions;

    StartImport(
            InvitationImportRepository imports,
            ImportAnswers answers,
            RowRules rules,
            Quotas quotas,
            Limiter limiter,
            TenantTransactions transactions) {
        this.imports = imports;
        this.answers = answers;
        this.rules = rules;
        this.quotas = quotas;
        this.limiter = limiter;
        this.transactions = transactions;
    }

    Mono<ImportResponse> start(StartImportRequest request, StaffPrincipal member) {
        return limiter.takeForOrganization(member.organization(), RateLimit.IMPORT_PER_ORGANIZATION)
                .then(Mono.fromSupplier(() -> people(request.csv())))
                .flatMap(people -> transactions.write(kept(request, people, member)));
    }

    private InvitationImport.People people(String csv) {
        PeopleList list = PeopleList.of(csv);
        List<ImportProblem> problems = new ArrayList<>(list.problems());
        list.rows().forEach(row -> problems.addAll(rules.problems(row)));
        return new InvitationImport.People(list.rows(), problems);
    }

    private Mono<ImportResponse> kept(
            StartImportRequest request, InvitationImport.People people, StaffPrincipal member) {
        return imports.forgetOld()
                .then(imports.insert(request.id(), people, request.message(), member.memberId()))
                .then(imports.find(request.id()))
                .flatMap(answers::of)
                .delayUntil(answer -> quotas.admit(Limit.ACTIVE_CLIENTS, answer.newClients()));
    }
}
