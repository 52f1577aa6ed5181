package dev.gatehouse.platform.subscription;

import dev.gatehouse.billing.Subscription;
import dev.gatehouse.billing.Transition;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.subscription.RecordPaymentRequest;
import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.kernel.Problems;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes in payments of the bound firm, inside the transaction of the caller. */
@Component
class Payments {

    private final InvoiceRepository invoices;
    private final SubscriptionBook book;
    private final BillingNotices notices;
    private final BillingTerms terms;
    private final EventLog events;

    Payments(
            InvoiceRepository invoices,
            SubscriptionBook book,
            BillingNotices notices,
            BillingTerms terms,
            EventLog events) {
        this.invoices = invoices;
        this.book = book;
        this.notices = notices;
        this.terms = terms;
        this.events = events;
    }

    /** Pays an invoice and lifts what its debt restricted. One that is paid already stays as it is. */
    Mono<Invoice> take(UUID id, RecordPaymentRequest payment, Actor actor) {
        return book.open()
                .then(invoices.find(id))
                .transform(Problems.orNotFound())
                .flatMap(invoice -> switch (invoice.state()) {
                    case OPEN -> paid(invoice, payment, actor);
                    case PAID -> Mono.just(invoice);
                    case VOID -> Problems.refuse(ProblemCode.INVALID_TRANSITION);
                });
    }

    private Mono<Invoice> paid(Invoice invoice, RecordPaymentRequest payment, Actor actor) {
        LocalDate today = BillingTerms.today();
        return invoices.pay(invoice.id(), payment.receivedOn(), payment.reference())
                .then(notices.tell(Notice.paid(invoice)))
                .then(book.open())
                .flatMap(account -> {
                    NewEvent paid = Invoices.event("paid", account.firm(), invoice, actor)
                            .secret("reference", payment.reference());
                    @Nullable Subscription now = account.subscription();
                    return now == null
                            ? events.append(paid)
                            : book.write(account, settled(account, now, today), actor, today, paid);
                })
                .then(invoices.find(invoice.id()));
    }

    private Transition settled(SubscriptionBook.Account account, Subscription now, LocalDate today) {
        return now.passTime(today, account.oldestDue(), terms.prices());
    }
}
