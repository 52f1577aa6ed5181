package dev.gatehouse.platform.access.support;

import dev.gatehouse.platform.access.Sessions;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.work.WorkHandler;
import dev.gatehouse.platform.work.WorkItem;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Ends the sessions of a grant that was taken back, also when the request that did it could not. */
@Component
class SupportSessionsEnd implements WorkHandler {

    static final String WORK = "support-sessions-end";

    private final Sessions sessions;

    SupportSessionsEnd(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String kind() {
        return WORK;
    }

    @Override
    public Mono<Void> perform(WorkItem item) {
        return Tenant.current().flatMap(firm -> sessions.endAll(firm, item.subject()));
    }
}
