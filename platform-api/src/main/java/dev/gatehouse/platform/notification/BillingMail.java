package dev.gatehouse.platform.notification;

import dev.gatehouse.platform.access.Membership;
import dev.gatehouse.platform.access.Memberships;
import dev.gatehouse.platform.access.PortalUrls;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.subscription.BillingLetters;
import dev.gatehouse.platform.tenancy.Organization;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkHandler;
import dev.gatehouse.platform.work.WorkItem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells an owner about the firm's invoices and what follows when they stay unpaid. What was told is not told again. */
@Component
class BillingMail implements WorkHandler {

    private static final String SERVICE = "Gatehouse";

    private final BillingLetters letters;
    private final Memberships memberships;
    private final OrganizationDirectory organizations;
    private final PortalUrls urls;
    private final Mailer mailer;
    private final TenantTransactions transactions;

    BillingMail(
            BillingLetters letters,
            Memberships memberships,
            OrganizationDirectory organizations,
            PortalUrls urls,
            Mailer mailer,
            TenantTransactions transactions) {
        this.letters = letters;
        this.memberships = memberships;
        this.organizations = organizations;
        this.urls = urls;
        this.mailer = mailer;
        this.transactions = transactions;
    }

    private record ToOwner(BillingLetters.Letter letter, Membership owner) {}

    @Override
    public String kind() {
        return BillingLetters.WORK;
    }

    @Override
    public Mono<Void> perform(WorkItem item) {
        return transactions
                .read(letters.unsent(item.subject())
                        .flatMap(letter -> memberships.find(letter.member()).map(owner -> new ToOwner(letter, owner))))
                .delayUntil(mail -> organization().flatMap(firm -> mailer.send(mail(item.id(), firm, mail))))
                .flatMap(mail ->
                        transactions.write(letters.markSent(mail.letter().id())));
    }

    private Mono<Organization> organization() {
        return Tenant.current().flatMap(organizations::byId).transform(Problems.orNotFound());
    }

    private Mail mail(UUID id, Organization firm, ToOwner to) {
        BillingText text = BillingText.of(to.letter(), firm.name());
        Map<String, Object> values = Map.of(
                "sender", SERVICE,
                "accent", "#0b6b5d",
                "ink", "#ffffff",
                "member", to.owner().name(),
                "title", text.title(),
                "paragraphs", List.copyOf(text.paragraphs()),
                "link", urls.console().resolve("/settings/plan").toString());
        return new Mail(id, to.owner().email(), SERVICE, text.title(), "billing", values);
    }
}
