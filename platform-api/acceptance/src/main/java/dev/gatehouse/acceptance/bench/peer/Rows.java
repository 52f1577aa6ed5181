package dev.gatehouse.acceptance.bench.peer;

import dev.gatehouse.contract.engagement.EngagementState;
import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.engagement.ItemType;
import dev.gatehouse.contract.engagement.Progress;
import dev.gatehouse.contract.portal.ChecklistFile;
import dev.gatehouse.contract.portal.ChecklistItem;
import dev.gatehouse.contract.portal.ChecklistResponse;
import dev.gatehouse.contract.portal.ItemStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows as both peers read them. */
final class Rows {

    private static final long MAX_FILE_BYTES = 100L << 20;

    private Rows() {}

    /** What stands above the items. */
    record Header(
            String title,
            @Nullable String message,
            EngagementState state,
            String contactName,
            @Nullable LocalDate dueOn) {}

    /** An item and the state it is in. */
    record Item(ItemState state, ChecklistItem content) {

        Item with(List<ChecklistFile> files) {
            ChecklistItem c = content;
            return new Item(
                    state,
                    new ChecklistItem(
                            c.id(),
                            c.type(),
                            c.title(),
                            c.instructions(),
                            c.dueOn(),
                            c.status(),
                            c.reason(),
                            c.submittedAt(),
                            c.decidedAt(),
                            c.version(),
                            files,
                            null));
        }
    }

    /** The first column of the header is the {@code first}. */
    static Header header(ResultSet row, int first) throws SQLException {
        return new Header(
                row.getString(first),
                row.getString(first + 1),
                EngagementState.valueOf(row.getString(first + 2)),
                row.getString(first + 3),
                row.getObject(first + 4, LocalDate.class));
    }

    static Item item(ResultSet row, int first) throws SQLException {
        ItemState state = ItemState.valueOf(row.getString(first + 5));
        ChecklistItem content = new ChecklistItem(
                row.getObject(first, UUID.class),
                ItemType.valueOf(row.getString(first + 1)),
                row.getString(first + 2),
                row.getString(first + 3),
                row.getObject(first + 4, LocalDate.class),
                status(state),
                state == ItemState.CHANGES_REQUESTED ? row.getString(first + 6) : null,
                instant(row, first + 7),
                instant(row, first + 8),
                row.getInt(first + 9),
                List.of(),
                null);
        return new Item(state, content);
    }

    static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static ChecklistResponse page(UUID engagement, Header header, List<Item> items) {
        return new ChecklistResponse(
                engagement,
                header.title(),
                header.message(),
                header.state(),
                header.contactName(),
                header.dueOn(),
                progress(items),
                items.stream().map(Item::content).toList(),
                MAX_FILE_BYTES);
    }

    private static Progress progress(List<Item> items) {
        int done = count(items, ItemStatus.ACCEPTED);
        return new Progress(done, items.size(), count(items, ItemStatus.SUBMITTED), done * 100 / items.size());
    }

    private static int count(List<Item> items, ItemStatus status) {
        return (int)
                items.stream().filter(item -> item.content().status() == status).count();
    }

    private static ItemStatus status(ItemState state) {
        return switch (state) {
            case DRAFT, OPEN, IN_PROGRESS, BLOCKED, CANCELLED -> ItemStatus.OUTSTANDING;
            case SUBMITTED, UNDER_REVIEW -> ItemStatus.SUBMITTED;
            case CHANGES_REQUESTED -> ItemStatus.REJECTED;
            case ACCEPTED, WAIVED -> ItemStatus.ACCEPTED;
        };
    }
}
