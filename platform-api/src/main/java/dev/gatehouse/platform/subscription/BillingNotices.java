package dev.gatehouse.platform.subscription;

import dev.gatehouse.platform.access.FirmOwners;
import dev.gatehouse.platform.work.WorkQueue;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Has the owners of the bound firm told something, each of them once, after the commit. */
@Component
class BillingNotices {

    private final BillingNoticeRepository notices;
    private final FirmOwners owners;
    private final WorkQueue work;

    BillingNotices(BillingNoticeRepository notices, FirmOwners owners, WorkQueue work) {
        this.notices = notices;
        this.owners = owners;
        this.work = work;
    }

    Mono<Void> tell(Notice notice) {
        return owners.ids()
                .flatMap(members -> notices.insert(notice, members))
                .filter(fresh -> !fresh.isEmpty())
                .flatMap(fresh -> work.addAll(BillingLetters.WORK, List.copyOf(fresh)));
    }
}
