package dev.gatehouse.platform.subscription;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.subscription.InvoiceListItem;
import dev.gatehouse.contract.subscription.RecordPaymentRequest;
import dev.gatehouse.platform.access.OperatorPrincipal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/operator/organizations/{organizationId}/invoices")
class OperatorInvoiceController {

    private final ListFirmInvoices listInvoices;
    private final RecordPayment recordPayment;

    OperatorInvoiceController(ListFirmInvoices listInvoices, RecordPayment recordPayment) {
        this.listInvoices = listInvoices;
        this.recordPayment = recordPayment;
    }

    @GetMapping
    Mono<Slice<InvoiceListItem>> list(
            @PathVariable UUID organizationId,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Limits.PAGE) int limit,
            @AuthenticationPrincipal OperatorPrincipal operator) {
        return listInvoices.list(organizationId, cursor, limit, operator);
    }

    @PutMapping("/{invoiceId}/payment")
    Mono<InvoiceListItem> pay(
            @PathVariable UUID organizationId,
            @PathVariable UUID invoiceId,
            @Valid @RequestBody RecordPaymentRequest request,
            @AuthenticationPrincipal OperatorPrincipal operator) {
        return recordPayment.record(organizationId, invoiceId, request, operator);
    }
}
