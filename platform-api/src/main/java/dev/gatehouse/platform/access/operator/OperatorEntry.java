package dev.gatehouse.platform.access.operator;

import dev.gatehouse.contract.access.FactorKind;
import dev.gatehouse.contract.access.PendingSignIn;
import dev.gatehouse.contract.access.SignInStep;
import dev.gatehouse.contract.operator.OperatorSessionResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.PendingSignIns;
import dev.gatehouse.platform.access.PendingSignIns.Audience;
import dev.gatehouse.platform.access.PendingSignIns.Pending;
import dev.gatehouse.platform.access.Proofs;
import dev.gatehouse.platform.access.Sessions;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.access.factor.Factor;
import dev.gatehouse.platform.access.factor.FactorOwner;
import dev.gatehouse.platform.access.factor.FactorRepository;
import dev.gatehouse.platform.access.operator.OperatorRepository.Operator;
import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The steps that every way of an operator shares: half a sign-in, then a session, never the one without the other. */
@Component
class OperatorEntry {

    private final OperatorRepository operators;
    private final FactorRepository factors;
    private final PendingSignIns pendings;
    private final Sessions sessions;
    private final EventLog events;
    private final TenantTransactions transactions;

    OperatorEntry(
            OperatorRepository operators,
            FactorRepository factors,
            PendingSignIns pendings,
            Sessions sessions,
            EventLog events,
            TenantTransactions transactions) {
        this.operators = operators;
        this.factors = factors;
        this.pendings = pendings;
        this.sessions = sessions;
        this.events = events;
        this.transactions = transactions;
    }

    /** Half a sign-in; the second factor is always missing. */
    Mono<PendingSignIn> half(UUID operator, SignInStep step, Proofs proofs) {
        FactorOwner owner = FactorOwner.operator(operator);
        return transactions
                .read(Mono.zip(factors.of(owner), factors.codesLeft(owner), Has::new))
                .flatMap(has -> pendings.begin(new Pending(operator, Audience.OPERATOR, step, proofs, Optional.empty()))
                        .map(handed -> new PendingSignIn(
                                handed.secret(), handed.expiresAt(), step, has.kinds(), has.recoveryCodes())));
    }

    private record Has(List<Factor> factors, int recoveryCodes) {

        List<FactorKind> kinds() {
            return factors.stream().map(Factor::kind).distinct().toList();
        }
    }

    /** Begins a session, if the operator has not been disabled meanwhile. */
    Mono<OperatorSessionResponse> enter(UUID operator, Proofs proofs, List<String> recoveryCodes, Visitor visitor) {
        return transactions
                .write(operators
                        .find(operator)
                        .filter(found -> proofs.hasSecondFactor())
                        .delayUntil(found -> events.append(signedIn(found, proofs, visitor))))
                .transform(Problems.orRefuse(ProblemCode.SIGN_IN_EXPIRED))
                .flatMap(found -> sessions.beginForOperator(operator, found.email(), proofs)
                        .map(begun -> new OperatorSessionResponse(
                                begun.id(), begun.expiresAt(), found.email(), recoveryCodes)));
    }

    /** The service has a chain of its own, as append-only as those of the firms; it concerns none of them. */
    private static NewEvent signedIn(Operator operator, Proofs proofs, Visitor visitor) {
        return NewEvent.of(
                        Stream.organization(OrganizationId.SERVICE.value()),
                        "operator.signed-in",
                        Actor.operator(operator.id(), operator.email()))
                .fact("proofs", proofs.names())
                .secret("address", visitor.address())
                .secret("agent", visitor.agent());
    }
}
