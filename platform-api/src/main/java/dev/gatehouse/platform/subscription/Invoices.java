package dev.gatehouse.platform.subscription;

import dev.gatehouse.billing.Charge;
import dev.gatehouse.billing.InvoiceNumber;
import dev.gatehouse.contract.subscription.InvoiceState;
import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.tenancy.Organization;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Issues invoices inside the transaction of the step that costs something. */
@Component
class Invoices {

    private final InvoiceRepository invoices;
    private final BuyerDetails buyers;
    private final BillingTerms terms;

    Invoices(InvoiceRepository invoices, BuyerDetails buyers, BillingTerms terms) {
        this.invoices = invoices;
        this.buyers = buyers;
        this.terms = terms;
    }

    /** One invoice for all charges; nothing when there are none. */
    Mono<Invoice> issue(Organization firm, List<Charge> charges, LocalDate today) {
        return charges.isEmpty()
                ? Mono.empty()
                : buyers.lines(firm)
                        .zipWhen(
                                buyer -> numbered(firm, today),
                                (buyer, number) -> invoice(buyer, charges, today, number))
                        .delayUntil(invoices::insert);
    }

    private Mono<InvoiceNumber> numbered(Organization firm, LocalDate today) {
        String prefix = terms.issuer().prefix();
        return invoices.nextSerial(prefix, today.getYear())
                .map(serial -> new InvoiceNumber(prefix, firm.slug(), today.getYear(), serial));
    }

    private Invoice invoice(String buyer, List<Charge> charges, LocalDate today, InvoiceNumber number) {
        return new Invoice(
                Ids.next(),
                number.toString(),
                InvoiceState.OPEN,
                today,
                terms.dueOn(today),
                terms.bill(charges),
                terms.tax().basisPoints(),
                letterhead(),
                buyer,
                null);
    }

    private String letterhead() {
        return String.join(
                        "\n",
                        terms.issuer().name(),
                        String.join("\n", terms.issuer().address()))
                .strip();
    }

    static NewEvent event(String type, Organization firm, Invoice invoice, Actor actor) {
        return NewEvent.of(Stream.organization(firm.id().value()), "invoice." + type, actor)
                .about("invoice", invoice.id())
                .fact("number", invoice.number())
                .fact("total", invoice.bill().total().minor())
                .fact("currency", invoice.bill().total().currency().getCurrencyCode())
                .fact("dueOn", invoice.dueOn().toString());
    }
}
