package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.deadline.DeadlineContent;
import dev.gatehouse.contract.deadline.Money;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import org.jspecify.annotations.Nullable;

/** What the chain of a client's service plan says of deadlines: dates in the open, names and costs as commitments. */
final class DeadlineEvents {

    private DeadlineEvents() {}

    static NewEvent of(String type, Deadline deadline, StaffPrincipal member) {
        DeadlineContent content = deadline.content();
        return NewEvent.of(Stream.engagement(deadline.engagementId()), "deadline." + type, member.actor())
                .about("engagement", deadline.engagementId())
                .about("client", deadline.clientId())
                .about("deadline", deadline.id())
                .fact("dueOn", content.dueOn().toString())
                .fact("frequency", content.frequency().name())
                .secret("name", content.name())
                .secret("cost", text(content.cost()));
    }

    private static @Nullable String text(@Nullable Money cost) {
        return cost == null ? null : cost.amount() + " " + cost.currency();
    }
}
