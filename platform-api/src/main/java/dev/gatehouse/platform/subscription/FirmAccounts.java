package dev.gatehouse.platform.subscription;

import dev.gatehouse.platform.access.OperatorPrincipal;
import dev.gatehouse.platform.access.operator.Operators;
import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets an operator who may still come in work on the account of one firm, bound to that firm. */
@Component
class FirmAccounts {

    private final Operators operators;
    private final OrganizationDirectory organizations;
    private final TenantTransactions transactions;

    FirmAccounts(Operators operators, OrganizationDirectory organizations, TenantTransactions transactions) {
        this.operators = operators;
        this.organizations = organizations;
        this.transactions = transactions;
    }

    <T> Mono<T> read(UUID firm, OperatorPrincipal operator, Mono<T> work) {
        return admitted(firm, operator)
                .flatMap(actor -> transactions.read(work).contextWrite(Tenant.bind(new OrganizationId(firm))));
    }

    <T> Mono<T> write(UUID firm, OperatorPrincipal operator, Function<Actor, Mono<T>> work) {
        return admitted(firm, operator)
                .flatMap(actor ->
                        transactions.write(work.apply(actor)).contextWrite(Tenant.bind(new OrganizationId(firm))));
    }

    private Mono<Actor> admitted(UUID firm, OperatorPrincipal operator) {
        return transactions
                .read(operators.actor(operator))
                .delayUntil(
                        actor -> organizations.byId(new OrganizationId(firm)).transform(Problems.orNotFound()));
    }
}
