package dev.gatehouse.platform.engagement.home;

import dev.gatehouse.contract.engagement.EngagementKind;
import dev.gatehouse.contract.engagement.EngagementState;
import dev.gatehouse.contract.portal.HomeEngagement;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.engagement.ProgressCount;
import dev.gatehouse.platform.tenancy.HotReads;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** A contact's home in one round trip. */
@Repository
class HomeRepository {

    private static final String READ = "select * from portal_home($1, $2, $3, $4, $5, $6, $7)";

    private final HotReads reads;

    HomeRepository(HotReads reads) {
        this.reads = reads;
    }

    /**
     * One row.
     *
     * @param contactName on every row
     * @param engagement absent on the only row of a contact who has none
     * @param demandsProof what the link itself demands; null follows the firm
     */
    record Line(
            String contactName,
            @Nullable HomeEngagement engagement,
            @Nullable Boolean demandsProof) {}

    /** At least one line for a contact who may come in; none for one who may not any more. */
    Mono<List<Line>> read(ContactPrincipal contact, HomePosition after, int limit) {
        return reads.all(
                READ,
                HomeRepository::line,
                contact.organization().value(),
                contact.contactId(),
                contact.linkId(),
                after.finished(),
                after.dueOn(),
                after.engagement(),
                limit);
    }

    private static Line line(Readable row) {
        UUID id = row.get(1, UUID.class);
        return new Line(
                Objects.requireNonNull(row.get(0, String.class)),
                id == null ? null : engagement(id, row),
                row.get(10, Boolean.class));
    }

    private static HomeEngagement engagement(UUID id, Readable row) {
        return new HomeEngagement(
                id,
                EngagementKind.valueOf(row.get(2, String.class)),
                Objects.requireNonNull(row.get(3, String.class)),
                EngagementState.valueOf(row.get(4, String.class)),
                row.get(5, LocalDate.class),
                Objects.requireNonNull(row.get(6, Integer.class)),
                ProgressCount.of(
                        Objects.requireNonNull(row.get(7, Integer.class)),
                        Objects.requireNonNull(row.get(8, Integer.class)),
                        Objects.requireNonNull(row.get(9, Integer.class))));
    }
}
