package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.deadline.Frequency;
import dev.gatehouse.platform.tenancy.HotReads;
import dev.gatehouse.platform.tenancy.OrganizationId;
import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What a plan of costs is made of, in one round trip. */
@Repository
class CostRepository {

    /** More deadlines with a cost than any firm here has; beyond it the earliest count. */
    private static final int LINES = 20_000;

    private final HotReads reads;

    CostRepository(HotReads reads) {
        this.reads = reads;
    }

    Mono<List<CostPlan.Line>> lines(OrganizationId firm, @Nullable UUID client, CostPlan plan) {
        return reads.all(
                "select * from deadline_costs($1, $2, $3, $4, $5)",
                CostRepository::line,
                firm.value(),
                client,
                plan.from().atDay(1),
                plan.to().atEndOfMonth(),
                LINES);
    }

    /** Reads rows of {@code deadline_costs} and of its sister. */
    static CostPlan.Line line(Readable row) {
        return new CostPlan.Line(
                Objects.requireNonNull(row.get(0, UUID.class)),
                Objects.requireNonNull(row.get(1, LocalDate.class)),
                Objects.requireNonNull(row.get(2, Short.class)),
                Amount.stored(
                        Objects.requireNonNull(row.get(3, BigDecimal.class)),
                        Objects.requireNonNull(row.get(4, String.class))),
                new Recurrence(Frequency.valueOf(row.get(5, String.class)), DeadlineRow.interval(row, 6)),
                Objects.requireNonNull(row.get(8, Boolean.class)));
    }
}
