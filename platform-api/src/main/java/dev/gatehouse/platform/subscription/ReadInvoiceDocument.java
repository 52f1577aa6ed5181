package dev.gatehouse.platform.subscription;

import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.kernel.Blocking;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.OverLimitToo;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** The PDF of an invoice, drawn from what was written down when it was issued. */
@UseCase
@RequiresPermission(Permission.BILLING_READ)
@EveryPlan
@OverLimitToo("it reads")
@NoTransaction("a page is drawn between reading and answering")
class ReadInvoiceDocument {

    private final InvoiceRepository invoices;
    private final BillingTerms terms;
    private final TenantTransactions transactions;
    private final Blocking blocking;

    ReadInvoiceDocument(
            InvoiceRepository invoices, BillingTerms terms, TenantTransactions transactions, Blocking blocking) {
        this.invoices = invoices;
        this.terms = terms;
        this.transactions = transactions;
        this.blocking = blocking;
    }

    Mono<byte[]> read(UUID id) {
        return transactions
                .read(invoices.find(id))
                .transform(Problems.orNotFound())
                .flatMap(invoice -> blocking.compute(
                        "invoice", () -> InvoicePdf.draw(invoice, terms.issuer().paymentInstructions())));
    }
}
