package dev.gatehouse.platform.notification;

import dev.gatehouse.contract.support.SupportGrantResponse;
import dev.gatehouse.platform.access.Membership;
import dev.gatehouse.platform.access.Memberships;
import dev.gatehouse.platform.access.PortalUrls;
import dev.gatehouse.platform.access.support.SupportGrants;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.tenancy.Organization;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkHandler;
import dev.gatehouse.platform.work.WorkItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells the owners of a firm that support has been let in without their leave, why, and for how long. */
@Component
class BreakGlassMail implements WorkHandler {

    private final SupportGrants grants;
    private final Memberships memberships;
    private final OrganizationDirectory organizations;
    private final PortalUrls urls;
    private final Letterhead letterhead;
    private final Mailer mailer;
    private final TenantTransactions transactions;

    BreakGlassMail(
            SupportGrants grants,
            Memberships memberships,
            OrganizationDirectory organizations,
            PortalUrls urls,
            Letterhead letterhead,
            Mailer mailer,
            TenantTransactions transactions) {
        this.grants = grants;
        this.memberships = memberships;
        this.organizations = organizations;
        this.urls = urls;
        this.letterhead = letterhead;
        this.mailer = mailer;
        this.transactions = transactions;
    }

    private record Told(SupportGrantResponse grant, List<Membership> owners) {}

    @Override
    public String kind() {
        return SupportGrants.BREAK_GLASS_MAIL;
    }

    @Override
    public Mono<Void> perform(WorkItem item) {
        return transactions
                .read(Mono.zip(grants.find(item.subject()), memberships.owners(), Told::new))
                .zipWith(
                        Tenant.current().flatMap(organizations::byId).transform(Problems.orNotFound()),
                        (told, firm) -> Flux.fromIterable(told.owners())
                                .concatMap(owner -> mailer.send(mail(item.id(), firm, told.grant(), owner))))
                .flatMapMany(mails -> mails)
                .then();
    }

    /** An id of its own for each owner that stays the same over all tries. */
    private Mail mail(UUID work, Organization firm, SupportGrantResponse grant, Membership owner) {
        Map<String, Object> values = new HashMap<>(letterhead.of(firm));
        values.put("member", owner.name());
        values.put("operators", grant.givenBy());
        values.put("reason", grant.purpose());
        values.put("minutes", grant.minutes());
        values.put("link", urls.console() + "/settings/support");
        String subject = "Support has opened " + firm.name() + " in an emergency";
        return new Mail(Ids.derived(work, owner.id()), owner.email(), "Gatehouse", subject, "break-glass", values);
    }
}
