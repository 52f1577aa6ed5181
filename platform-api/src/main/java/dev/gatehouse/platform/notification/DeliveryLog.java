package dev.gatehouse.platform.notification;

import dev.gatehouse.contract.operator.DeliveryResponse;
import dev.gatehouse.contract.operator.DeliveryState;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What has become of the bound firm's mails: to whom, which kind, how often tried. What they said is kept nowhere. */
@Component
public class DeliveryLog {

    private final DeliveryRepository deliveries;
    private final TenantTransactions transactions;

    DeliveryLog(DeliveryRepository deliveries, TenantTransactions transactions) {
        this.deliveries = deliveries;
        this.transactions = transactions;
    }

    Mono<Void> sent(Mail mail) {
        return transactions.write(deliveries.tried(mail, DeliveryState.SENT, null));
    }

    /** Names the kind of fault alone: what a mail server answers may quote the address. */
    Mono<Void> failed(Mail mail, Exception failure) {
        return transactions.write(
                deliveries.tried(mail, DeliveryState.FAILED, failure.getClass().getSimpleName()));
    }

    /** The newest tries before a moment, of all recipients or of one; inside the transaction of the caller. */
    public Mono<List<DeliveryResponse>> page(String recipient, Instant before, UUID beforeId, int limit) {
        return deliveries.page(recipient, before, beforeId, limit);
    }
}
