package dev.gatehouse.acceptance.bench.peer;

import dev.gatehouse.acceptance.bench.peer.Rows.Header;
import dev.gatehouse.acceptance.bench.peer.Rows.Item;
import dev.gatehouse.contract.portal.ChecklistFile;
import dev.gatehouse.contract.portal.ChecklistResponse;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Peer BT: the platform's one function call, outside any transaction. */
@Repository
@ConditionalOnProperty(name = "bench.peer", havingValue = "BT")
class OneFunction implements ChecklistRead {

    private static final String READ = "select * from portal_checklist(?, ?, ?, ?)";

    private final JdbcClient database;

    OneFunction(JdbcClient database) {
        this.database = database;
    }

    private record Line(@Nullable Header header, Item item) {}

    @Override
    public Optional<ChecklistResponse> read(Contact contact, UUID engagement) {
        List<Line> lines = database.sql(READ)
                .params(contact.organization(), engagement, contact.contact(), contact.link())
                .query((row, number) -> line(row))
                .list();
        return lines.isEmpty() ? Optional.empty() : Optional.of(page(engagement, lines));
    }

    private static ChecklistResponse page(UUID engagement, List<Line> lines) {
        Header header = Objects.requireNonNull(lines.getFirst().header());
        return Rows.page(engagement, header, lines.stream().map(Line::item).toList());
    }

    private static Line line(ResultSet row) throws SQLException {
        Header header = row.getString(1) == null ? null : Rows.header(row, 1);
        return new Line(header, Rows.item(row, 6).with(files(row)));
    }

    private static List<ChecklistFile> files(ResultSet row) throws SQLException {
        Array ids = row.getArray(16);
        if (ids == null) {
            return List.of();
        }
        UUID[] id = (UUID[]) ids.getArray();
        String[] names = (String[]) row.getArray(17).getArray();
        Long[] sizes = (Long[]) row.getArray(18).getArray();
        Timestamp[] stored = (Timestamp[]) row.getArray(19).getArray();
        List<ChecklistFile> files = new ArrayList<>(id.length);
        for (int i = 0; i < id.length; i++) {
            files.add(new ChecklistFile(id[i], names[i], sizes[i], stored[i] == null ? null : stored[i].toInstant()));
        }
        return files;
    }
}
