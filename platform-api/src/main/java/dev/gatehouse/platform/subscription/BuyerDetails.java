package dev.gatehouse.platform.subscription;

import dev.gatehouse.contract.subscription.BillingDetailsResponse;
import dev.gatehouse.platform.tenancy.Organization;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the bound firm set for its invoices, or its name when it has set nothing. */
@Component
class BuyerDetails {

    private final BillingDetailsRepository details;

    BuyerDetails(BillingDetailsRepository details) {
        this.details = details;
    }

    Mono<BillingDetailsResponse> of(Organization firm) {
        return details.find().defaultIfEmpty(new BillingDetailsResponse(firm.name(), null, null, 1));
    }

    /** Line by line, as an invoice carries it. */
    Mono<String> lines(Organization firm) {
        return of(firm).map(buyer -> Stream.of(buyer.name(), buyer.address(), buyer.taxId())
                .filter(line -> line != null && !line.isBlank())
                .collect(Collectors.joining("\n")));
    }
}
