package dev.gatehouse.platform.notification;

import dev.gatehouse.platform.access.Membership;
import dev.gatehouse.platform.access.Memberships;
import dev.gatehouse.platform.access.PortalUrls;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.organization.member.MemberFactorsReset;
import dev.gatehouse.platform.tenancy.Organization;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkHandler;
import dev.gatehouse.platform.work.WorkItem;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Tells a member that an owner or admin has reset their second factors; if nobody asked for that, they should speak up.
 */
@Component
class MemberFactorsResetMail implements WorkHandler {

    private final Memberships memberships;
    private final OrganizationDirectory organizations;
    private final PortalUrls urls;
    private final Letterhead letterhead;
    private final Mailer mailer;
    private final TenantTransactions transactions;

    MemberFactorsResetMail(
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

    @Override
    public String kind() {
        return MemberFactorsReset.WORK;
    }

    @Override
    public Mono<Void> perform(WorkItem item) {
        return transactions
                .read(memberships.find(item.subject()))
                .flatMap(member -> organization().flatMap(firm -> mailer.send(mail(item.id(), firm, member))));
    }

    private Mono<Organization> organization() {
        return Tenant.current().flatMap(organizations::byId).transform(Problems.orNotFound());
    }

    private Mail mail(UUID id, Organization firm, Membership member) {
        Map<String, Object> values = new HashMap<>(letterhead.of(firm));
        values.put("member", member.name());
        values.put("console", urls.console().toString());
        String subject = "Your second factor at " + firm.name() + " was reset";
        return new Mail(id, member.email(), firm.name(), subject, "member-factors-reset", values);
    }
}
