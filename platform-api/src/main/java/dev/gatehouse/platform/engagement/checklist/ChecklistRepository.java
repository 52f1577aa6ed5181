package dev.gatehouse.platform.engagement.checklist;

import dev.gatehouse.contract.engagement.EngagementState;
import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.engagement.ItemType;
import dev.gatehouse.contract.portal.ChecklistFile;
import dev.gatehouse.contract.portal.ChecklistItem;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.engagement.form.FormJson;
import dev.gatehouse.platform.tenancy.HotReads;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The hot read of the portal: everything on the page in one round trip. */
@Repository
class ChecklistRepository {

    private static final String READ = "select * from portal_checklist($1, $2, $3, $4)";

    private final HotReads reads;

    ChecklistRepository(HotReads reads) {
        this.reads = reads;
    }

    /** What stands above the items. */
    record Header(
            String title,
            @Nullable String message,
            EngagementState state,
            String contactName,
            @Nullable LocalDate dueOn) {}

    /**
     * One row.
     *
     * @param demandsProof what the link itself demands; null follows the firm
     * @param header on the first row only
     * @param item absent when the checklist has none
     */
    record Line(
            @Nullable Boolean demandsProof,
            @Nullable Header header,
            @Nullable ItemState state,
            @Nullable ChecklistItem item) {}

    /** The lines of a checklist; none when no live link of the contact reaches it. */
    Mono<List<Line>> read(ContactPrincipal contact, UUID engagement) {
        return reads.all(
                READ,
                ChecklistRepository::line,
                contact.organization().value(),
                engagement,
                contact.contactId(),
                contact.linkId());
    }

    private static Line line(Readable row) {
        String title = row.get(0, String.class);
        Header header = title == null ? null : header(title, row);
        UUID id = row.get(5, UUID.class);
        if (id == null) {
            return new Line(row.get(20, Boolean.class), header, null, null);
        }
        ItemState state = ItemState.valueOf(row.get(10, String.class));
        return new Line(row.get(20, Boolean.class), header, state, item(id, state, row));
    }

    private static Header header(String title, Readable row) {
        return new Header(
                title,
                row.get(1, String.class),
                EngagementState.valueOf(row.get(2, String.class)),
                Objects.requireNonNull(row.get(3, String.class)),
                row.get(4, LocalDate.class));
    }

    private static ChecklistItem item(UUID id, ItemState state, Readable row) {
        return new ChecklistItem(
                id,
                ItemType.valueOf(row.get(6, String.class)),
                Objects.requireNonNull(row.get(7, String.class)),
                row.get(8, String.class),
                row.get(9, LocalDate.class),
                ChecklistStatus.of(state),
                state == ItemState.CHANGES_REQUESTED ? row.get(11, String.class) : null,
                row.get(12, Instant.class),
                row.get(13, Instant.class),
                Objects.requireNonNull(row.get(14, Integer.class)),
                files(row),
                FormJson.checklistForm(row.get(19, String.class)));
    }

    private static List<ChecklistFile> files(Readable row) {
        UUID[] ids = row.get(15, UUID[].class);
        if (ids == null) {
            return List.of();
        }
        String[] names = Objects.requireNonNull(row.get(16, String[].class));
        Long[] sizes = Objects.requireNonNull(row.get(17, Long[].class));
        Instant[] stored = Objects.requireNonNull(row.get(18, Instant[].class));
        List<ChecklistFile> files = new ArrayList<>(ids.length);
        for (int i = 0; i < ids.length; i++) {
            files.add(new ChecklistFile(ids[i], names[i], sizes[i], stored[i]));
        }
        return files;
    }
}
