package dev.gatehouse.platform.subscription;

import dev.gatehouse.contract.subscription.InvoiceListItem;
import dev.gatehouse.contract.subscription.RecordPaymentRequest;
import dev.gatehouse.platform.access.ForOperators;
import dev.gatehouse.platform.access.OperatorPrincipal;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Records that a firm's invoice was paid. Doing it again changes nothing. */
@UseCase
@ForOperators
@EveryPlan
@NoTransaction("the transaction belongs to the firm, not to the service")
class RecordPayment {

    private final FirmAccounts firms;
    private final Payments payments;

    RecordPayment(FirmAccounts firms, Payments payments) {
        this.firms = firms;
        this.payments = payments;
    }

    Mono<InvoiceListItem> record(UUID firm, UUID invoice, RecordPaymentRequest payment, OperatorPrincipal operator) {
        if (payment.receivedOn().isAfter(BillingTerms.today())) {
            return Mono.error(
                    () -> ProblemException.field("/receivedOn", "in-the-future", "No payment comes from the future."));
        }
        return firms.write(firm, operator, actor -> payments.take(invoice, payment, actor))
                .map(Invoice::listItem);
    }
}
