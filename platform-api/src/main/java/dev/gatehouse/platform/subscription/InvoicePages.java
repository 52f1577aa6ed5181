package dev.gatehouse.platform.subscription;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.subscription.InvoiceListItem;
import dev.gatehouse.platform.kernel.Cursor;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Pages of the bound firm's invoices; ids grow with time, so they are the order. */
@Component
class InvoicePages {

    private static final String START = Cursor.of(new UUID(-1, -1).toString());

    private final InvoiceRepository invoices;

    InvoicePages(InvoiceRepository invoices) {
        this.invoices = invoices;
    }

    Mono<Slice<InvoiceListItem>> page(String cursor, int limit) {
        UUID before =
                Cursor.id(Cursor.parse(cursor.isEmpty() ? START : cursor, 1).getFirst());
        return invoices.page(before, limit + 1)
                .map(rows -> Cursor.slice(
                        rows, limit, invoice -> Cursor.of(invoice.id().toString())));
    }
}
