package dev.gatehouse.platform.notification;

import dev.gatehouse.platform.engagement.invitation.InvitationLetters;
import dev.gatehouse.platform.engagement.invitation.Invitations;
import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.tenancy.Organization;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkHandler;
import dev.gatehouse.platform.work.WorkItem;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Mails the way to the firm's door and how one comes in there: by a login link where the firm's rules have one, else
 * without any token. Whoever may not come in any more gets nothing.
 */
@Component
class PortalInvitationMail implements WorkHandler {

    private final InvitationLetters letters;
    private final OrganizationDirectory organizations;
    private final WaysIn ways;
    private final Letterhead letterhead;
    private final Mailer mailer;
    private final EventLog events;
    private final TenantTransactions transactions;

    PortalInvitationMail(
            InvitationLetters letters,
            OrganizationDirectory organizations,
            WaysIn ways,
            Letterhead letterhead,
            Mailer mailer,
            EventLog events,
            TenantTransactions transactions) {
        this.letters = letters;
        this.organizations = organizations;
        this.ways = ways;
        this.letterhead = letterhead;
        this.mailer = mailer;
        this.events = events;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return Invitations.PORTAL_WORK;
    }

    @Override
    public Mono<Void> perform(WorkItem item) {
        Instant writtenAt = Clock.now();
        return transactions
                .read(letters.find(item.subject()))
                .flatMap(letter -> organizations
                        .byId(item.organization())
                        .transform(Problems.orNotFound())
                        .flatMap(firm -> ways.byDoor(firm, firm.accessPolicy(), letter.contactId())
                                .flatMap(way -> mailer.send(mail(item.id(), firm, letter, way))))
                        .then(transactions.write(handedOver(item, letter, writtenAt))));
    }

    private Mono<Void> handedOver(WorkItem item, InvitationLetters.Letter letter, Instant writtenAt) {
        NewEvent mailed = NewEvent.of(
                        Stream.organization(item.organization().value()), "invitation.mailed", Actor.SYSTEM)
                .about("contact", letter.contactId())
                .about("invitation", letter.id())
                .secret("email", letter.email());
        return letters.markSent(letter.id(), writtenAt).then(events.append(mailed));
    }

    private Mail mail(UUID id, Organization firm, InvitationLetters.Letter letter, Map<String, Object> way) {
        Map<String, Object> values = new HashMap<>(way);
        values.putAll(letterhead.of(firm));
        values.put("contact", letter.name());
        values.put("email", letter.email());
        values.put("message", Optional.ofNullable(letter.message()).orElse(""));
        String subject = firm.name() + " invites you to its client portal";
        return new Mail(id, letter.email(), firm.name(), subject, "portal-invitation", values);
    }
}
