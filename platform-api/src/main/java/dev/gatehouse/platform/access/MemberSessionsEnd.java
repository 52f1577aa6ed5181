package dev.gatehouse.platform.access;

import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.work.WorkHandler;
import dev.gatehouse.platform.work.WorkItem;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Ends the sessions of a member whose rights have changed, also when the request that did it could not. */
@Component
class MemberSessionsEnd implements WorkHandler {

    static final String WORK = "member-sessions-end";

    private final Sessions sessions;

    MemberSessionsEnd(Sessions sessions) {
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
