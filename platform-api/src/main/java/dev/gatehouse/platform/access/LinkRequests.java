package dev.gatehouse.platform.access;

import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What somebody who asked for a fresh mail gets: the live links of the address, if it has any. */
@Component
public class LinkRequests {

    /** Kind of the work row that asks for the mails. */
    public static final String WORK = "link-request";

    private final ChallengeMails challenges;
    private final AccessLinks links;
    private final TenantTransactions transactions;

    LinkRequests(ChallengeMails challenges, AccessLinks links, TenantTransactions transactions) {
        this.challenges = challenges;
        this.links = links;
        this.transactions = transactions;
    }

    /** The links to mail for a request; empty when the address is unknown or the request is over. */
    public Mono<List<AccessLink>> linksFor(UUID request) {
        return Tenant.current()
                .flatMap(organization -> challenges.address(organization, request))
                .flatMap(address -> transactions.read(links.ofAddress(address)));
    }
}
