package dev.gatehouse.platform.operations;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.operator.DeliveryResponse;
import dev.gatehouse.platform.access.ForOperators;
import dev.gatehouse.platform.access.OperatorPrincipal;
import dev.gatehouse.platform.kernel.Cursor;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.notification.DeliveryLog;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * A firm's mails, newest first. Addresses are masked: whoever was told one by the firm finds its mails by it, and
 * learns of no other.
 */
@UseCase
@ForOperators
@EveryPlan
@NoTransaction("the transaction is bound to the firm that is named")
class ListDeliveries {

    private static final String START = Cursor.of("9999-01-01T00:00:00Z", new UUID(-1, -1).toString());

    private final FirmScope scope;
    private final DeliveryLog deliveries;

    ListDeliveries(FirmScope scope, DeliveryLog deliveries) {
        this.scope = scope;
        this.deliveries = deliveries;
    }

    Mono<Slice<DeliveryResponse>> list(
            UUID firm, String recipient, String cursor, int limit, OperatorPrincipal principal) {
        List<String> before = Cursor.parse(cursor.isEmpty() ? START : cursor, 2);
        return scope.read(
                        firm,
                        principal,
                        deliveries.page(
                                recipient.strip().toLowerCase(Locale.ROOT),
                                Cursor.moment(before.getFirst()),
                                Cursor.id(before.getLast()),
                                limit + 1))
                .map(rows -> Cursor.slice(rows, limit, ListDeliveries::cursorOf))
                .map(slice -> new Slice<>(
                        slice.items().stream().map(ListDeliveries::masked).toList(), slice.next()));
    }

    private static String cursorOf(DeliveryResponse row) {
        return Cursor.of(row.at().toString(), row.id().toString());
    }

    private static DeliveryResponse masked(DeliveryResponse row) {
        return new DeliveryResponse(
                row.id(), row.kind(), mask(row.recipient()), row.state(), row.attempts(), row.at(), row.failure());
    }

    /** The first letters of mailbox and host, and the end of the host: enough to recognise, too little to learn. */
    static String mask(String address) {
        int at = address.lastIndexOf('@');
        int end = address.lastIndexOf('.');
        return at < 1 || end < at + 2
                ? "•••"
                : address.charAt(0) + "•••@" + address.charAt(at + 1) + "•••" + address.substring(end);
    }
}
