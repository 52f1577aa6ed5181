package dev.gatehouse.platform.notification;

import dev.gatehouse.platform.access.Membership;
import dev.gatehouse.platform.access.Memberships;
import dev.gatehouse.platform.access.PortalUrls;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.tenancy.Organization;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkItem;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Mails a member what has happened to their account. Who has left in the meantime gets nothing. */
@Component
class MemberMails {

    private final Memberships memberships;
    private final OrganizationDirectory organizations;
    private final PortalUrls urls;
    private final Letterhead letterhead;
    private final Mailer mailer;
    private final TenantTransactions transactions;

    MemberMails(
            Memberships memberships,
            OrganizationDirectory organizations,
            PortalUrls urls,
            Letterhead letterhead,
            Mailer mailer,
            TenantTransactions transactions) {
        this.memberships = memberships;
        this.organizations = organizations;
        this.urls = urls;
        this.letterhead = letterhead;
        this.mailer = mailer;
        this.transactions = transactions;
    }

    /** Sends what a row of work about a member asks for; the firm's name takes the place of {@code %s}. */
    Mono<Void> send(WorkItem item, String template, String subject) {
        return transactions
                .read(memberships.find(item.subject()))
                .flatMap(member -> organizations
                        .byId(item.organization())
                        .transform(Problems.orNotFound())
                        .flatMap(firm -> mailer.send(new Mail(
                                item.id(),
                                member.email(),
                                firm.name(),
                                subject.formatted(firm.name()),
                                template,
                                values(firm, member)))));
    }

    private Map<String, Object> values(Organization firm, Membership member) {
        Map<String, Object> values = new HashMap<>(letterhead.of(firm));
        values.put("member", member.name());
        values.put("console", urls.console().toString());
        return values;
    }
}
