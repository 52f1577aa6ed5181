package dev.gatehouse.platform.access.staff;

import dev.gatehouse.platform.access.MemberFactorsChanged;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.work.WorkQueue;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What a change of somebody's second factors leaves behind, inside the transaction of the caller: an event, and a mail
 * to them, because whoever holds a session that is not theirs would begin here.
 */
@Component
class FactorTrail {

    private final EventLog events;
    private final WorkQueue work;

    FactorTrail(EventLog events, WorkQueue work) {
        this.events = events;
        this.work = work;
    }

    Mono<Void> append(NewEvent change, UUID member) {
        return events.append(change).then(work.add(MemberFactorsChanged.WORK, member));
    }
}
