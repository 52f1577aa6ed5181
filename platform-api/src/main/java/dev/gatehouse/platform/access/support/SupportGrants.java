package dev.gatehouse.platform.access.support;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.support.BreakGlassRequest;
import dev.gatehouse.contract.support.SupportGrantResponse;
import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Grants of the bound firm as operators reach them, inside the transaction of the caller. */
@Component
public class SupportGrants {

    /** Kind of the work row that tells the owners; its subject is the grant. */
    public static final String BREAK_GLASS_MAIL = "break-glass-mail";

    static final int NEWEST = 50;

    private final SupportGrantRepository grants;

    SupportGrants(SupportGrantRepository grants) {
        this.grants = grants;
    }

    public Mono<List<SupportGrantResponse>> newest() {
        return grants.newest(NEWEST);
    }

    public Mono<SupportGrantResponse> find(UUID id) {
        return grants.find(id).transform(Problems.orNotFound());
    }

    /** False when the very id was asked for before. */
    public Mono<Boolean> request(BreakGlassRequest request, UUID operator) {
        return grants.request(request.id(), request.reason().strip(), request.areas(), request.minutes(), operator);
    }

    /** Lets in what another operator asked for less than an hour ago. */
    public Mono<SupportGrantResponse> approve(UUID id, UUID operator) {
        return find(id).flatMap(found -> grants.approve(id, operator))
                .filter(approved -> approved)
                .transform(Problems.orRefuse(ProblemCode.INVALID_TRANSITION))
                .flatMap(approved -> find(id));
    }

    /** What the firm's chain says of a grant; the purpose is kept beside it. */
    public static NewEvent event(String type, OrganizationId firm, Actor actor, SupportGrantResponse grant) {
        return NewEvent.of(Stream.organization(firm.value()), type, actor)
                .about("grant", grant.id())
                .fact("areas", grant.areas().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .fact("mayChange", Boolean.toString(grant.mayChange()))
                .fact("minutes", grant.minutes())
                .secret("purpose", grant.purpose());
    }
}
