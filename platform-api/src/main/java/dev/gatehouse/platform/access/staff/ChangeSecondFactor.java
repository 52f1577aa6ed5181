package dev.gatehouse.platform.access.staff;

import dev.gatehouse.contract.organization.SecondFactor;
import dev.gatehouse.contract.organization.SecondFactorSetting;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.RequiresRecentProof;
import dev.gatehouse.platform.access.Sessions;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.access.StaffRepository;
import dev.gatehouse.platform.access.session.SessionRecords;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.OverLimitToo;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Changes the firm's rule about second factors. Who insists on one has to have one; sessions of those who have none
 * end, so that the rule holds from the next click on.
 */
@UseCase
@RequiresPermission(Permission.MEMBERS_WRITE)
@RequiresRecentProof
@EveryPlan
@OverLimitToo("a firm may always become safer")
@NoTransaction("sessions end after the commit, so that none can begin in between")
class ChangeSecondFactor {

    private final SecondFactorRepository rules;
    private final StaffRepository staff;
    private final Sessions sessions;
    private final SessionRecords records;
    private final EventLog events;
    private final TenantTransactions transactions;

    ChangeSecondFactor(
            SecondFactorRepository rules,
            StaffRepository staff,
            Sessions sessions,
            SessionRecords records,
            EventLog events,
            TenantTransactions transactions) {
        this.rules = rules;
        this.staff = staff;
        this.sessions = sessions;
        this.records = records;
        this.events = events;
        this.transactions = transactions;
    }

    Mono<SecondFactorSetting> change(SecondFactor rule, StaffPrincipal actor) {
        return requireOwn(rule, actor)
                .then(transactions.write(recorded(rule, actor)))
                .flatMapMany(Flux::fromIterable)
                .concatMap(member -> sessions.endAll(actor.organization(), member))
                .then(Mono.just(new SecondFactorSetting(rule)));
    }

    private static Mono<Void> requireOwn(SecondFactor rule, StaffPrincipal actor) {
        return rule == SecondFactor.REQUIRED && !actor.proofs().hasSecondFactor()
                ? Problems.refuse(ProblemCode.SECOND_FACTOR_REQUIRED)
                : Mono.empty();
    }

    /** Gives those whose sessions end. */
    private Mono<List<UUID>> recorded(SecondFactor rule, StaffPrincipal actor) {
        return rules.change(rule)
                .flatMap(changed -> changed ? events.append(changed(rule, actor)) : Mono.empty())
                .then(rule == SecondFactor.REQUIRED ? outside(actor) : Mono.just(List.of()));
    }

    private Mono<List<UUID>> outside(StaffPrincipal actor) {
        return staff.withoutFactor(actor.organization())
                .delayUntil(members -> Flux.fromIterable(members).concatMap(records::endAll));
    }

    private static NewEvent changed(SecondFactor rule, StaffPrincipal actor) {
        return NewEvent.of(
                        Stream.organization(actor.organization().value()),
                        "organization.second-factor-changed",
                        actor.actor())
                .fact("rule", rule.name());
    }
}
