package dev.gatehouse.platform.access.operator;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.operator.OperatorOrganization;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.ForOperators;
import dev.gatehouse.platform.access.OperatorPrincipal;
import dev.gatehouse.platform.access.operator.OperatorRepository.Search;
import dev.gatehouse.platform.kernel.Cursor;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** The firms of the service by name, as the directory knows them. */
@UseCase
@ForOperators
@EveryPlan
@ReadOnly
class ListOrganizations {

    private static final String START = Cursor.of("", new UUID(0, 0).toString());

    private final OperatorRepository operators;

    ListOrganizations(OperatorRepository operators) {
        this.operators = operators;
    }

    Mono<Slice<OperatorOrganization>> list(Search search, String cursor, int limit, OperatorPrincipal principal) {
        List<String> after = Cursor.parse(cursor.isEmpty() ? START : cursor, 2);
        return operators
                .find(principal.operatorId())
                .transform(Problems.orRefuse(ProblemCode.UNAUTHENTICATED))
                .then(operators.organizations(search, after.get(0), Cursor.id(after.get(1)), limit + 1))
                .map(rows -> Cursor.slice(rows, limit, ListOrganizations::cursorOf));
    }

    private static String cursorOf(OperatorOrganization firm) {
        return Cursor.of(firm.name().toLowerCase(Locale.ROOT), firm.id().toString());
    }
}
