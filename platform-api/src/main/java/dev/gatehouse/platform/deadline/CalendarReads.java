package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.deadline.DeadlineContent;
import dev.gatehouse.contract.deadline.Frequency;
import dev.gatehouse.platform.kernel.Digests;
import dev.gatehouse.platform.tenancy.HotReads;
import dev.gatehouse.platform.tenancy.OrganizationId;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What a calendar shows, in one round trip. */
@Repository
class CalendarReads {

    /** More than any client has to renew. */
    private static final int MOST = 1_000;

    private final HotReads reads;

    CalendarReads(HotReads reads) {
        this.reads = reads;
    }

    /** Empty when nobody has this address; an empty place stands for a client without deadlines. */
    Mono<List<Optional<CalendarEntry>>> read(OrganizationId firm, String token) {
        return reads.all(
                "select * from calendar_deadlines($1, $2, $3)",
                CalendarReads::line,
                firm.value(),
                HexFormat.of().formatHex(Digests.sha256(token)),
                MOST);
    }

    private static Optional<CalendarEntry> line(Readable row) {
        return Optional.ofNullable(row.get(0, UUID.class)).map(id -> entry(id, row));
    }

    private static CalendarEntry entry(UUID id, Readable row) {
        DeadlineContent content = new DeadlineContent(
                Objects.requireNonNull(row.get(1, String.class)),
                Objects.requireNonNull(row.get(2, LocalDate.class)),
                DeadlineRow.money(row, 3),
                Frequency.valueOf(row.get(5, String.class)),
                DeadlineRow.interval(row, 6),
                row.get(8, String.class),
                null);
        return new CalendarEntry(
                id,
                content,
                Objects.requireNonNull(row.get(9, Integer.class)),
                Objects.requireNonNull(row.get(10, Instant.class)));
    }
}
