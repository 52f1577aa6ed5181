package dev.gatehouse.platform.operations;

import dev.gatehouse.platform.access.OperatorPrincipal;
import dev.gatehouse.platform.access.operator.Operators;
import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/**
 * The only way of an operator's request into a firm: one transaction bound to it, for its account. What the firm does
 * for its clients is not read here.
 */
@Component
class FirmScope {

    private final Operators operators;
    private final AccountRepository accounts;
    private final TenantTransactions transactions;

    FirmScope(Operators operators, AccountRepository accounts, TenantTransactions transactions) {
        this.operators = operators;
        this.accounts = accounts;
        this.transactions = transactions;
    }

    <T> Mono<T> read(UUID firm, OperatorPrincipal principal, Mono<T> work) {
        return transactions.read(inside(firm, principal, actor -> work)).contextWrite(bound(firm));
    }

    <T> Mono<T> write(UUID firm, OperatorPrincipal principal, Function<Actor, Mono<T>> work) {
        return transactions.write(inside(firm, principal, work)).contextWrite(bound(firm));
    }

    /** The same for a firm that is only being made. */
    <T> Mono<T> begin(UUID firm, OperatorPrincipal principal, Function<Actor, Mono<T>> work) {
        return transactions.write(operators.actor(principal).flatMap(work)).contextWrite(bound(firm));
    }

    private <T> Mono<T> inside(UUID firm, OperatorPrincipal principal, Function<Actor, Mono<T>> work) {
        return operators
                .actor(principal)
                .delayUntil(actor -> accounts.find(firm).transform(Problems.orNotFound()))
                .flatMap(work);
    }

    private static Function<Context, Context> bound(UUID firm) {
        return Tenant.bind(new OrganizationId(firm));
    }
}
