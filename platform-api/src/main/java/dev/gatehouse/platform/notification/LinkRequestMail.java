package dev.gatehouse.platform.notification;

import dev.gatehouse.platform.access.AccessLink;
import dev.gatehouse.platform.access.LinkRequests;
import dev.gatehouse.platform.engagement.invitation.Invitations;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkHandler;
import dev.gatehouse.platform.work.WorkItem;
import dev.gatehouse.platform.work.WorkQueue;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers a request for fresh mails: one mail for each live link of the address, each a row of work of its own. */
@Component
class LinkRequestMail implements WorkHandler {

    private final LinkRequests requests;
    private final WorkQueue work;
    private final TenantTransactions transactions;

    LinkRequestMail(LinkRequests requests, WorkQueue work, TenantTransactions transactions) {
        this.requests = requests;
        this.work = work;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return LinkRequests.WORK;
    }

    @Override
    public Mono<Void> perform(WorkItem item) {
        return requests.linksFor(item.subject()).flatMap(links -> transactions.write(addAll(links)));
    }

    private Mono<Void> addAll(List<AccessLink> links) {
        return Flux.fromIterable(links)
                .concatMap(link -> work.add(Invitations.WORK, link.id()))
                .then();
    }
}
