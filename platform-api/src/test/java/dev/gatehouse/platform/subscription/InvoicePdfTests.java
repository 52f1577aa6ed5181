package dev.gatehouse.platform.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.billing.Bill;
import dev.gatehouse.billing.Charge;
import dev.gatehouse.billing.Money;
import dev.gatehouse.billing.Period;
import dev.gatehouse.billing.Plan;
import dev.gatehouse.billing.TaxRate;
import dev.gatehouse.contract.subscription.InvoiceState;
import dev.gatehouse.platform.kernel.Ids;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class InvoicePdfTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static Invoice invoice(String buyer, int lines, InvoiceState state) {
        Charge charge = new Charge(
                Charge.Kind.PERIOD, Plan.PLUS, Period.monthFrom(DAY), new Money(9_900, Currency.getInstance("EUR")));
        Bill bill = Bill.of(Collections.nCopies(lines, charge), new TaxRate(1_950));
        return new Invoice(
                Ids.next(),
                "GH-HARBOR-2026-0007",
                state,
                DAY,
                DAY.plusDays(14),
                bill,
                1_950,
                "Gatehouse\nQuay 1",
                buyer,
                DAY);
    }

    private static PDDocument drawn(Invoice invoice) throws IOException {
        return Loader.loadPDF(InvoicePdf.draw(invoice, List.of("IBAN DE02")));
    }

    @Test
    void everyAmountAndDayIsOnThePage() throws IOException {
        try (PDDocument document = drawn(invoice("Berg", 1, InvoiceState.OPEN))) {
            assertThat(new PDFTextStripper().getText(document).replace('\u00a0', ' '))
                    .contains("GH-HARBOR-2026-0007", "EUR 99.00", "Tax 19.5 %", "EUR 19.31", "EUR 118.31")
                    .contains("21 November 2026 to 20 December 2026", "5 December 2026", "IBAN DE02");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Invoice GH-HARBOR-2026-0007");
        }
    }

    @Test
    void whatIsPaidAsksForNothing() throws IOException {
        try (PDDocument document = drawn(invoice("Berg", 1, InvoiceState.PAID))) {
            assertThat(new PDFTextStripper().getText(document).replace('\u00a0', ' '))
                    .contains("Paid on 21 November 2026.")
                    .doesNotContain("IBAN");
        }
    }

    @Test
    void longNamesStayOnThePageAndManyLinesGoOnOnTheNext() throws IOException {
        String buyer = "Berg and Sons and Daughters ".repeat(7) + "\n" + "W".repeat(200) + "\n株式会社";
        try (PDDocument document = drawn(invoice(buyer, 40, InvoiceState.OPEN))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    assertThat(text.getEndX()).isLessThan(PDRectangle.A4.getWidth());
                }
            };
            stripper.getText(document);
        }
    }
}
