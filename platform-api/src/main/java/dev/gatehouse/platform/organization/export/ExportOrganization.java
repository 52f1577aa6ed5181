package dev.gatehouse.platform.organization.export;

import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.RequiresRecentProof;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.NotKept;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.organization.export.ExportRepository.Row;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.OverLimitToo;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Gives a firm all it has, on every plan: JSON lines of each list, tables of those that people read. It is written
 * while it is read, a page at a time, so that neither memory nor a transaction grows with the firm.
 */
@UseCase
@RequiresPermission(Permission.ORGANIZATION_WRITE)
@RequiresRecentProof
@EveryPlan
@OverLimitToo("what is one's own can always be taken away")
@NotKept("it streams; whoever asks again gets the export of that moment")
@NoTransaction("each page is a transaction of its own, so that a slow reader holds none")
class ExportOrganization {

    private static final int PAGE = 500;
    private static final UUID START = new UUID(0, 0);

    private final ExportRepository rows;
    private final EventLog events;
    private final TenantTransactions transactions;

    ExportOrganization(ExportRepository rows, EventLog events, TenantTransactions transactions) {
        this.rows = rows;
        this.events = events;
        this.transactions = transactions;
    }

    /**
     * The archive, to be read once; that it was asked for stands in the firm's history before its first byte leaves.
     */
    Mono<Flux<DataBuffer>> export(StaffPrincipal member, DataBufferFactory buffers) {
        NewEvent exported = NewEvent.of(
                Stream.organization(member.organization().value()), "organization.exported", member.actor());
        return transactions
                .write(events.append(exported))
                .then(Mono.fromSupplier(
                        () -> archive().filter(bytes -> bytes.length > 0).map(buffers::wrap)));
    }

    private Flux<byte[]> archive() {
        ExportArchive archive = new ExportArchive();
        return Flux.fromArray(ExportPart.values())
                .concatMap(part ->
                        part.asTable() ? Flux.concat(lines(part, archive), table(part, archive)) : lines(part, archive))
                .concatWith(Mono.fromSupplier(archive::end));
    }

    private Flux<byte[]> lines(ExportPart part, ExportArchive archive) {
        return Flux.concat(
                Mono.fromSupplier(() -> archive.begin(part.file() + ".jsonl")),
                pages(part)
                        .map(page -> archive.add(
                                page.stream().map(row -> row.json() + "\n").collect(Collectors.joining()))));
    }

    private Flux<byte[]> table(ExportPart part, ExportArchive archive) {
        ExportTable table = new ExportTable();
        return Flux.concat(
                Mono.fromSupplier(() -> archive.begin(part.file() + ".csv")),
                pages(part)
                        .map(page -> archive.add(
                                table.lines(page.stream().map(Row::json).toList()))));
    }

    private Flux<List<Row>> pages(ExportPart part) {
        return page(part, START)
                .expand(page -> page.size() < PAGE
                        ? Mono.empty()
                        : page(part, page.getLast().id()))
                .limitRate(1);
    }

    private Mono<List<Row>> page(ExportPart part, UUID after) {
        return Mono.defer(() -> transactions.read(rows.page(part, after, PAGE)));
    }
}
