package dev.gatehouse.platform.notification;

import dev.gatehouse.platform.access.Membership;
import dev.gatehouse.platform.access.Memberships;
import dev.gatehouse.platform.access.PortalUrls;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.organization.member.MemberInvitation;
import dev.gatehouse.platform.tenancy.Organization;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkHandler;
import dev.gatehouse.platform.work.WorkItem;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Brings somebody the link to accept their membership. Who has accepted or been removed in the meantime gets nothing.
 */
@Component
class MemberInvitationMail implements WorkHandler {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Memberships memberships;
    private final OrganizationDirectory organizations;
    private final PortalUrls urls;
    private final Letterhead letterhead;
    private final Mailer mailer;
    private final TenantTransactions transactions;

    MemberInvitationMail(
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

    private record Invited(Membership member, String token) {}

    @Override
    public String kind() {
        return MemberInvitation.WORK;
    }

    @Override
    public Mono<Void> perform(WorkItem item) {
        return transactions
                .write(memberships
                        .find(item.subject())
                        .filter(member -> !member.isActive())
                        .flatMap(member ->
                                memberships.mintInvitation(member.id()).map(token -> new Invited(member, token))))
                .flatMap(invited -> organization().flatMap(firm -> mailer.send(mail(item.id(), firm, invited))));
    }

    private Mono<Organization> organization() {
        return Tenant.current().flatMap(organizations::byId).transform(Problems.orNotFound());
    }

    private Mail mail(UUID id, Organization firm, Invited invited) {
        Membership member = invited.member();
        Map<String, Object> values = new HashMap<>(letterhead.of(firm));
        values.put("member", member.name());
        values.put("email", member.email());
        values.put("link", urls.memberInvitation(invited.token()).toString());
        values.put(
                "until",
                DAY.format(Clock.now().plus(Memberships.INVITATION_LIFE).atOffset(ZoneOffset.UTC)));
        String subject = firm.name() + " invites you to Gatehouse";
        return new Mail(id, member.email(), firm.name(), subject, "member-invitation", values);
    }
}
