package dev.gatehouse.console.settings;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.Prices;
import dev.gatehouse.console.component.StatusTag;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.BillingApi;
import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.subscription.InvoiceListItem;
import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The firm's invoices, newest first, each with its PDF. */
class InvoiceSection extends Section {

    private static final int PAGE = 12;

    private final BillingApi billing;
    private final NativeTable table = new NativeTable();
    private final Div more = new Div();

    InvoiceSection(BillingApi billing) {
        this.billing = billing;
        addClassName("block");
        add(new H2(Words.say("billing.invoices")));
        show(billing.invoices(PAGE, null));
    }

    private void show(Slice<InvoiceListItem> first) {
        if (first.items().isEmpty()) {
            var none = new Paragraph(Words.say("billing.no-invoices"));
            none.addClassName("second");
            add(none);
            return;
        }
        table.getHead().add(heads());
        var frame = new Div(table);
        frame.addClassNames("plan-table", "invoices");
        frame.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", Words.say("billing.invoices"));
        add(frame, more);
        append(first);
    }

    private void append(Slice<InvoiceListItem> page) {
        page.items().forEach(invoice -> table.getBody().add(row(invoice)));
        more.removeAll();
        @Nullable String next = page.next();
        if (next != null) {
            more.add(ActionButton.quiet(Words.say("billing.more"), () -> append(billing.invoices(PAGE, next))));
        }
    }

    private static NativeTableRow heads() {
        var row = new NativeTableRow();
        Stream.of("number", "issued", "due", "total", "state", "document")
                .map(column -> {
                    var head = new NativeTableHeaderCell(Words.say("billing.column." + column));
                    head.getElement().setAttribute("scope", "col");
                    return head;
                })
                .forEach(row::add);
        return row;
    }

    private NativeTableRow row(InvoiceListItem invoice) {
        var number = new NativeTableHeaderCell(invoice.number());
        number.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                number,
                new NativeTableCell(Moments.day(invoice.issuedOn())),
                new NativeTableCell(Moments.day(invoice.dueOn())),
                new NativeTableCell(Prices.text(invoice.total())),
                new NativeTableCell(StatusTag.of(invoice.state())),
                new NativeTableCell(document(invoice)));
    }

    private Anchor document(InvoiceListItem invoice) {
        var name = invoice.number() + ".pdf";
        var handler = DownloadHandler.fromInputStream(event -> {
            var pdf = billing.document(invoice.id());
            return new DownloadResponse(new ByteArrayInputStream(pdf), name, "application/pdf", pdf.length);
        });
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, Words.say("billing.pdf"));
        link.setAriaLabel(Words.say("billing.pdf-of", invoice.number()));
        return link;
    }
}
