package dev.gatehouse.platform.subscription;

import dev.gatehouse.billing.Subscription;
import dev.gatehouse.billing.SubscriptionEvent;
import dev.gatehouse.billing.Transition;
import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.tenancy.Organization;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import dev.gatehouse.platform.tenancy.PlanRegister;
import dev.gatehouse.platform.tenancy.Tenant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Writes a step of the bound firm's subscription down: the machine's state, the plan that the gate reads, the invoice,
 * who is to hear of it, and last what the chain says, all in the transaction of the caller.
 */
@Component
class SubscriptionBook {

    private final SubscriptionRepository subscriptions;
    private final InvoiceRepository openInvoices;
    private final Invoices invoices;
    private final BillingNotices notices;
    private final PlanRegister register;
    private final OrganizationDirectory organizations;
    private final EventLog events;

    SubscriptionBook(
            SubscriptionRepository subscriptions,
            InvoiceRepository openInvoices,
            Invoices invoices,
            BillingNotices notices,
            PlanRegister register,
            OrganizationDirectory organizations,
            EventLog events) {
        this.subscriptions = subscriptions;
        this.openInvoices = openInvoices;
        this.invoices = invoices;
        this.notices = notices;
        this.register = register;
        this.organizations = organizations;
        this.events = events;
    }

    /**
     * The bound firm as billing sees it, locked.
     *
     * @param stored absent when the firm was never billed
     * @param oldestDue by when its oldest open invoice is to be paid
     */
    record Account(
            Organization firm,
            SubscriptionRepository.@Nullable Stored stored,
            @Nullable LocalDate oldestDue) {

        /** Version of what nobody has stored is 1, so that the first one stored is a change. */
        int version() {
            return stored == null ? 1 : stored.version();
        }

        @Nullable
        Subscription subscription() {
            return stored == null ? null : stored.subscription();
        }

        boolean isOverdue(LocalDate today) {
            return oldestDue != null && today.isAfter(oldestDue);
        }
    }

    /** Opens the account; it stays as it is for others until the transaction has ended. */
    Mono<Account> open() {
        return account(subscriptions.findForUpdate());
    }

    /** What the account has, without holding anybody up. */
    Mono<Account> look() {
        return account(subscriptions.find());
    }

    /** What is unpaid is read behind the lock, so that a payment in between is not overlooked. */
    private Mono<Account> account(Mono<SubscriptionRepository.Stored> subscription) {
        return Tenant.current()
                .flatMap(organizations::byId)
                .transform(Problems.orNotFound())
                .zipWith(optional(subscription), (firm, stored) -> new Account(firm, stored.orElse(null), null))
                .flatMap(account -> optional(openInvoices.oldestDue())
                        .map(due -> new Account(account.firm(), account.stored(), due.orElse(null))));
    }

    private static <T> Mono<Optional<T>> optional(Mono<T> found) {
        return found.map(Optional::of).defaultIfEmpty(Optional.empty());
    }

    /** Writes a step down, and events that led to it in front of its own. Nothing is written when nothing happened. */
    Mono<Void> write(Account account, Transition step, Actor actor, LocalDate today, NewEvent... before) {
        return stored(account, step)
                .then(optional(invoices.issue(account.firm(), step.charges(), today)))
                .flatMap(invoice -> told(step, invoice)
                        .then(Mono.defer(() -> events.append(chain(account.firm(), step, invoice, actor, before)))));
    }

    private Mono<Void> stored(Account account, Transition step) {
        Subscription after = step.after();
        if (after.equals(account.subscription())) {
            return Mono.empty();
        }
        return (account.stored() == null ? subscriptions.insert(after) : subscriptions.update(after))
                .then(register.put(after.plan(), after.standing()));
    }

    private Mono<Void> told(Transition step, Optional<Invoice> invoice) {
        List<Mono<Void>> words = new ArrayList<>();
        step.events().stream()
                .flatMap(event -> Notice.of(event, step.after()).stream())
                .forEach(notice -> words.add(notices.tell(notice)));
        invoice.map(Notice::issued).ifPresent(notice -> words.add(notices.tell(notice)));
        return words.stream().reduce(Mono.empty(), Mono::then);
    }

    private static List<NewEvent> chain(
            Organization firm, Transition step, Optional<Invoice> invoice, Actor actor, NewEvent... before) {
        List<NewEvent> all = new ArrayList<>(List.of(before));
        step.events().forEach(event -> all.add(inChain(firm, event, actor)));
        invoice.map(issued -> Invoices.event("issued", firm, issued, actor)).ifPresent(all::add);
        return all;
    }

    private static NewEvent inChain(Organization firm, SubscriptionEvent event, Actor actor) {
        NewEvent entry =
                NewEvent.of(Stream.organization(firm.id().value()), event.kind().type(), actor);
        for (var fact : event.facts().entrySet()) {
            entry = entry.fact(fact.getKey(), fact.getValue());
        }
        return entry;
    }
}
