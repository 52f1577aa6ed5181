package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.deadline.DeadlineState;
import dev.gatehouse.contract.deadline.Frequency;
import dev.gatehouse.contract.portal.PortalDeadline;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.tenancy.HotReads;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What a contact sees of their own client's deadlines, in one round trip. */
@Repository
class PortalDeadlinePages {

    private static final String PAGE = "select * from portal_deadlines($1, $2, $3, $4, $5, $6)";

    private final HotReads reads;

    PortalDeadlinePages(HotReads reads) {
        this.reads = reads;
    }

    /** Empty when the contact may not come in any more; an empty place stands for a client without deadlines. */
    Mono<List<Optional<PortalDeadline>>> read(
            ContactPrincipal contact, boolean past, DeadlinePosition after, int limit) {
        return reads.all(
                PAGE,
                PortalDeadlinePages::line,
                contact.organization().value(),
                contact.contactId(),
                past,
                after.dueOn(),
                after.id(),
                limit);
    }

    private static Optional<PortalDeadline> line(Readable row) {
        return Optional.ofNullable(row.get(0, UUID.class)).map(id -> deadline(id, row));
    }

    private static PortalDeadline deadline(UUID id, Readable row) {
        return new PortalDeadline(
                id,
                Objects.requireNonNull(row.get(1, UUID.class)),
                row.get(2, UUID.class),
                Objects.requireNonNull(row.get(3, String.class)),
                Objects.requireNonNull(row.get(4, LocalDate.class)),
                DeadlineState.valueOf(row.get(5, String.class)),
                Objects.requireNonNull(row.get(6, Integer.class)),
                DeadlineRow.money(row, 7),
                Frequency.valueOf(row.get(9, String.class)),
                DeadlineRow.interval(row, 10),
                row.get(12, String.class));
    }
}
