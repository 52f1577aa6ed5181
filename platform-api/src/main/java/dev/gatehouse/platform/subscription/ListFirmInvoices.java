package dev.gatehouse.platform.subscription;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.subscription.InvoiceListItem;
import dev.gatehouse.platform.access.ForOperators;
import dev.gatehouse.platform.access.OperatorPrincipal;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** The invoices of a firm for the people who run the service: what is between the two, and nothing of its clients. */
@UseCase
@ForOperators
@EveryPlan
@NoTransaction("the transaction belongs to the firm, not to the service")
class ListFirmInvoices {

    private final FirmAccounts firms;
    private final InvoicePages pages;

    ListFirmInvoices(FirmAccounts firms, InvoicePages pages) {
        this.firms = firms;
        this.pages = pages;
    }

    Mono<Slice<InvoiceListItem>> list(UUID firm, String cursor, int limit, OperatorPrincipal operator) {
        return firms.read(firm, operator, pages.page(cursor, limit));
    }
}
