package dev.gatehouse.platform.subscription;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.subscription.InvoiceListItem;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import reactor.core.publisher.Mono;

/** The firm's invoices, the newest first. */
@UseCase
@RequiresPermission(Permission.BILLING_READ)
@EveryPlan
@ReadOnly
class ListInvoices {

    private final InvoicePages pages;

    ListInvoices(InvoicePages pages) {
        this.pages = pages;
    }

    Mono<Slice<InvoiceListItem>> list(String cursor, int limit) {
        return pages.page(cursor, limit);
    }
}
