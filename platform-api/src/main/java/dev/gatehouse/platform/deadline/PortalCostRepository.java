package dev.gatehouse.platform.deadline;

import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.tenancy.HotReads;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What the costs of a contact's own client are made of, in one round trip. */
@Repository
class PortalCostRepository {

    /** More deadlines with a cost than any client has; beyond it the earliest count. */
    private static final int LINES = 2_000;

    private final HotReads reads;

    PortalCostRepository(HotReads reads) {
        this.reads = reads;
    }

    /**
     * One row.
     *
     * @param month the firm's present one, on every row
     * @param cost absent on the only row of a client without costs
     */
    record Line(YearMonth month, Optional<CostPlan.Line> cost) {}

    /** Empty when the contact may not come in any more. */
    Mono<List<Line>> read(ContactPrincipal contact, int months) {
        return reads.all(
                "select * from portal_costs($1, $2, $3, $4)",
                PortalCostRepository::line,
                contact.organization().value(),
                contact.contactId(),
                months,
                LINES);
    }

    private static Line line(Readable row) {
        return new Line(
                YearMonth.from(Objects.requireNonNull(row.get(9, LocalDate.class))),
                Optional.ofNullable(row.get(0, UUID.class)).map(client -> CostRepository.line(row)));
    }
}
