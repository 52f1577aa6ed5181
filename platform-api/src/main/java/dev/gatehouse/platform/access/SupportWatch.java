package dev.gatehouse.platform.access;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Watches support inside a firm. Whoever may only look sends nothing but GET; and nothing that was found leaves before
 * the firm's own chain says who looked at what.
 */
final class SupportWatch implements WebFilter {

    private static final String STAFF = "/api/staff/";
    private static final String OWN_SESSION = STAFF + "session";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final EventLog events;
    private final TenantTransactions transactions;

    SupportWatch(EventLog events, TenantTransactions transactions) {
        this.events = events;
        this.transactions = transactions;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(context -> context.getAuthentication())
                .map(authentication -> support(authentication.getPrincipal()))
                .defaultIfEmpty(Optional.empty())
                .flatMap(support -> support.map(visitor -> watched(visitor, exchange, chain))
                        .orElseGet(() -> chain.filter(exchange)));
    }

    private static Optional<StaffPrincipal> support(@Nullable Object principal) {
        return principal instanceof StaffPrincipal member && member.support() != null
                ? Optional.of(member)
                : Optional.empty();
    }

    private Mono<Void> watched(StaffPrincipal visitor, ServerWebExchange exchange, WebFilterChain chain) {
        String path = exchange.getRequest().getPath().value();
        boolean looks = exchange.getRequest().getMethod() == HttpMethod.GET;
        boolean leaves = path.equals(OWN_SESSION) && exchange.getRequest().getMethod() == HttpMethod.DELETE;
        if (!looks && !leaves && !mayChange(visitor)) {
            return Problems.refuse(ProblemCode.FORBIDDEN);
        }
        if (!leaves) {
            NewEvent event = event(visitor, looks ? "support.viewed" : "support.changed", path);
            exchange.getResponse().beforeCommit(() -> worked(exchange) ? record(visitor, event) : Mono.empty());
        }
        return chain.filter(exchange);
    }

    private static boolean mayChange(StaffPrincipal visitor) {
        SupportVisit visit = visitor.support();
        return visit != null && visit.mayChange();
    }

    private static boolean worked(ServerWebExchange exchange) {
        HttpStatusCode status = exchange.getResponse().getStatusCode();
        return status == null || status.is2xxSuccessful();
    }

    private Mono<Void> record(StaffPrincipal visitor, NewEvent event) {
        return transactions.write(events.append(event)).contextWrite(Tenant.bind(visitor.organization()));
    }

    /** What was looked for stands in the query and stays out: it may be a name. */
    private static NewEvent event(StaffPrincipal visitor, String type, String path) {
        String rest = path.substring(STAFF.length());
        Matcher id = ID.matcher(rest);
        SupportVisit visit = visitor.support();
        NewEvent event = NewEvent.of(Stream.organization(visitor.organization().value()), type, visitor.actor())
                .fact("what", id.replaceAll("{id}").replaceAll("[^a-z{}/-]", ""));
        NewEvent granted = visit == null ? event : event.about("grant", visit.grant());
        return id.reset().find() ? granted.about("thing", UUID.fromString(id.group())) : granted;
    }
}
