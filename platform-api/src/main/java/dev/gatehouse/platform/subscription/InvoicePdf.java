package dev.gatehouse.platform.subscription;

import dev.gatehouse.billing.Charge;
import dev.gatehouse.contract.subscription.InvoiceState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Draws an invoice on A4 pages. The font is embedded, so names in Latin, Greek and Cyrillic letters read everywhere.
 */
final class InvoicePdf {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int LARGE = 20;
    private static final int SMALL = 10;

    private InvoicePdf() {}

    static byte[] draw(Invoice invoice, List<String> paymentInstructions) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream font = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
            document.setDocumentInformation(about(invoice));
            document.getDocumentCatalog().setLanguage("en");
            try (PdfPages pages = new PdfPages(document, font)) {
                head(pages, invoice);
                lines(pages, invoice);
                sums(pages, invoice);
                foot(pages, invoice, paymentInstructions);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static PDDocumentInformation about(Invoice invoice) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle("Invoice " + invoice.number());
        about.setAuthor(invoice.issuer().lines().findFirst().orElse("Gatehouse"));
        about.setCreationDate(GregorianCalendar.from(invoice.issuedOn().atStartOfDay(ZoneOffset.UTC)));
        return about;
    }

    private static void head(PdfPages pages, Invoice invoice) throws IOException {
        for (String line : invoice.issuer().lines().toList()) {
            pages.text(SMALL, line);
        }
        pages.gap(2);
        pages.text(LARGE, "Invoice " + invoice.number());
        pages.gap(1);
        String to = "To";
        for (String line : invoice.buyer().lines().toList()) {
            pages.row(SMALL, to, line);
            to = "";
        }
        pages.row(SMALL, "Date", DAY.format(invoice.issuedOn()));
        pages.row(SMALL, "To be paid by", DAY.format(invoice.dueOn()));
        pages.gap(1);
    }

    private static void lines(PdfPages pages, Invoice invoice) throws IOException {
        pages.rule();
        for (Charge line : invoice.bill().lines()) {
            pages.ends(SMALL, words(line), Amounts.text(line.amount()));
            pages.text(
                    SMALL,
                    DAY.format(line.period().from()) + " to "
                            + lastDay(line.period().until()));
            pages.gap(1);
        }
        pages.rule();
    }

    private static String lastDay(LocalDate until) {
        return DAY.format(until.minusDays(1));
    }

    private static String words(Charge line) {
        String plan =
                line.plan().name().charAt(0) + line.plan().name().substring(1).toLowerCase(Locale.ROOT);
        return switch (line.kind()) {
            case PERIOD -> "Plan " + plan + ", one month";
            case REST_OF_PERIOD -> "Plan " + plan + ", rest of the month";
            case CREDIT_FOR_REST -> "Plan " + plan + ", paid already for these days";
        };
    }

    private static void sums(PdfPages pages, Invoice invoice) throws IOException {
        pages.ends(SMALL, "Net", Amounts.text(invoice.bill().net()));
        pages.ends(
                SMALL,
                "Tax " + percent(invoice.taxBasisPoints()),
                Amounts.text(invoice.bill().tax()));
        pages.gap(1);
        pages.ends(LARGE - SMALL / 2, "Total", Amounts.text(invoice.bill().total()));
    }

    private static String percent(int basisPoints) {
        return BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString() + " %";
    }

    private static void foot(PdfPages pages, Invoice invoice, List<String> paymentInstructions) throws IOException {
        pages.gap(2);
        if (invoice.state() == InvoiceState.PAID && invoice.paidOn() != null) {
            pages.text(SMALL, "Paid on " + DAY.format(invoice.paidOn()) + ".");
            return;
        }
        for (String line : paymentInstructions) {
            pages.text(SMALL, line);
        }
        pages.text(SMALL, "Please name the number of the invoice with your payment.");
    }
}
