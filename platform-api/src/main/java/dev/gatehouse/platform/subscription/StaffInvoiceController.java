package dev.gatehouse.platform.subscription;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.subscription.InvoiceListItem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/staff/organization/invoices")
class StaffInvoiceController {

    private final ListInvoices listInvoices;
    private final ReadInvoiceDocument readDocument;

    StaffInvoiceController(ListInvoices listInvoices, ReadInvoiceDocument readDocument) {
        this.listInvoices = listInvoices;
        this.readDocument = readDocument;
    }

    @GetMapping
    Mono<Slice<InvoiceListItem>> list(
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Limits.PAGE) int limit) {
        return listInvoices.list(cursor, limit);
    }

    @GetMapping(path = "/{invoiceId}/document", produces = MediaType.APPLICATION_PDF_VALUE)
    Mono<ResponseEntity<byte[]>> document(@PathVariable UUID invoiceId) {
        return readDocument
                .read(invoiceId)
                .map(pdf -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"invoice.pdf\"")
                        .body(pdf));
    }
}
