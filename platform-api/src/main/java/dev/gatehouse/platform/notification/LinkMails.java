package dev.gatehouse.platform.notification;

import dev.gatehouse.contract.engagement.InvitationState;
import dev.gatehouse.platform.access.AccessLink;
import dev.gatehouse.platform.access.AccessLinks;
import dev.gatehouse.platform.access.policy.EngagementPolicies;
import dev.gatehouse.platform.engagement.AskedItem;
import dev.gatehouse.platform.engagement.Engagement;
import dev.gatehouse.platform.engagement.EngagementDirectory;
import dev.gatehouse.platform.engagement.invitation.InvitationLetters;
import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.tenancy.AccessPolicy;
import dev.gatehouse.platform.tenancy.Organization;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Mails what a contact was sent and how to come to it, as the engagement's rules have it. Tokens are made while the
 * mail is written and stand nowhere else; when handing it over fails, the next try makes another one.
 */
@Component
class LinkMails {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.UK);

    private final AccessLinks links;
    private final EngagementPolicies policies;
    private final InvitationLetters letters;
    private final EngagementDirectory engagements;
    private final OrganizationDirectory organizations;
    private final WaysIn ways;
    private final Letterhead letterhead;
    private final Mailer mailer;
    private final EventLog events;
    private final TenantTransactions transactions;

    LinkMails(
            AccessLinks links,
            EngagementPolicies policies,
            InvitationLetters letters,
            EngagementDirectory engagements,
            OrganizationDirectory organizations,
            WaysIn ways,
            Letterhead letterhead,
            Mailer mailer,
            EventLog events,
            TenantTransactions transactions) {
        this.links = links;
        this.policies = policies;
        this.letters = letters;
        this.engagements = engagements;
        this.organizations = organizations;
        this.ways = ways;
        this.letterhead = letterhead;
        this.mailer = mailer;
        this.events = events;
        this.transactions = transactions;
    }

    private record Letter(
            AccessLink link,
            Engagement engagement,
            List<AskedItem> asked,
            String message,
            AccessPolicy policy,
            Instant writtenAt) {}

    /** Mails a link, unless it has been revoked or has expired since. */
    Mono<Void> send(UUID mailId, UUID link) {
        return organization()
                .flatMap(firm -> transactions
                        .read(letter(link, firm))
                        .flatMap(letter -> wayIn(firm, letter)
                                .flatMap(way -> mailer.send(mail(mailId, firm, letter, way)))
                                .then(transactions.write(handedOver(letter)))));
    }

    private Mono<Map<String, Object>> wayIn(Organization firm, Letter letter) {
        return WaysIn.areLinks(letter.policy())
                ? transactions
                        .write(links.mintToken(letter.link().id()))
                        .map(token -> ways.byLink(firm, letter.policy(), token))
                : ways.byDoor(firm, letter.policy(), letter.link().contactId());
    }

    /** The moment comes first: what is added while the mail is on its way is new in the next one. */
    private Mono<Letter> letter(UUID id, Organization firm) {
        Instant writtenAt = Clock.now();
        return links.find(id)
                .filter(link -> link.state(Clock.now()) == InvitationState.ACTIVE)
                .flatMap(link -> engagements
                        .find(link.engagementId())
                        .flatMap(engagement -> Mono.zip(
                                        engagements.asked(link.engagementId(), link.lastSentAt()),
                                        letters.message(id),
                                        policies.of(link.engagementId(), firm.accessPolicy()))
                                .map(parts -> new Letter(
                                        link, engagement, parts.getT1(), parts.getT2(), parts.getT3(), writtenAt))));
    }

    private Mono<Organization> organization() {
        return Tenant.current().flatMap(organizations::byId).transform(Problems.orNotFound());
    }

    private Mono<Void> handedOver(Letter letter) {
        NewEvent mailed = NewEvent.of(Stream.engagement(letter.engagement().id()), "link.mailed", Actor.SYSTEM)
                .about("engagement", letter.engagement().id())
                .about("contact", letter.link().contactId())
                .about("link", letter.link().id())
                .secret("email", letter.link().email());
        return links.markSent(letter.link().id(), letter.writtenAt()).then(events.append(mailed));
    }

    private Mail mail(UUID id, Organization organization, Letter letter, Map<String, Object> way) {
        Engagement engagement = letter.engagement();
        Map<String, Object> values = new HashMap<>(way);
        values.putAll(letterhead.of(organization));
        values.put("email", letter.link().email());
        values.put("contact", letter.link().contactName());
        values.put("title", engagement.title());
        String general = Optional.ofNullable(engagement.message()).orElse("");
        values.put("message", letter.message().isBlank() ? general : letter.message());
        values.put(
                "due",
                Optional.ofNullable(engagement.dueOn()).map(LinkMails::date).orElse(""));
        values.put("asked", letter.asked().stream().map(LinkMails::line).toList());
        values.put("asks", !letter.asked().isEmpty());
        String subject = organization.name() + ": " + engagement.title();
        return new Mail(id, letter.link().email(), organization.name(), subject, "engagement-invitation", values);
    }

    private static Map<String, Object> line(AskedItem item) {
        return Map.of("item", item.title(), "added", item.added());
    }

    private static String date(LocalDate date) {
        return DATE.format(date);
    }
}
