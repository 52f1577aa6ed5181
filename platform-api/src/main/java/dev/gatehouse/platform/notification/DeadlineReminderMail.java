package dev.gatehouse.platform.notification;

import dev.gatehouse.billing.Catalogue;
import dev.gatehouse.contract.deadline.Money;
import dev.gatehouse.platform.access.Memberships;
import dev.gatehouse.platform.access.PortalUrls;
import dev.gatehouse.platform.deadline.Reminder;
import dev.gatehouse.platform.deadline.Reminders;
import dev.gatehouse.platform.kernel.MoneyText;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.tenancy.Organization;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkHandler;
import dev.gatehouse.platform.work.WorkItem;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Tells one person of one deadline. What has moved, been renewed or ended since, and who is gone, gets no mail; nor
 * does anybody of a firm whose plan has no deadlines any more, however long the mail has waited. It carries no token.
 */
@Component
class DeadlineReminderMail implements WorkHandler {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.UK);

    private final Reminders reminders;
    private final Memberships memberships;
    private final OrganizationDirectory organizations;
    private final PortalUrls urls;
    private final Letterhead letterhead;
    private final Mailer mailer;
    private final TenantTransactions transactions;

    DeadlineReminderMail(
            Reminders reminders,
            Memberships memberships,
            OrganizationDirectory organizations,
            PortalUrls urls,
            Letterhead letterhead,
            Mailer mailer,
            TenantTransactions transactions) {
        this.reminders = reminders;
        this.memberships = memberships;
        this.organizations = organizations;
        this.urls = urls;
        this.letterhead = letterhead;
        this.mailer = mailer;
        this.transactions = transactions;
    }

    private record Letter(Reminder reminder, Reminder.Person to) {}

    @Override
    public String kind() {
        return Reminders.WORK;
    }

    @Override
    public Mono<Void> perform(WorkItem item) {
        return organizations
                .byId(item.organization())
                .transform(Problems.orNotFound())
                .filter(firm -> firm.entitlements().includes(Catalogue.DEADLINES))
                .flatMap(firm -> transactions
                        .read(reminders.find(item.subject()).flatMap(this::letter))
                        .flatMap(letter -> send(item.id(), firm, letter)));
    }

    private Mono<Void> send(UUID id, Organization firm, Letter letter) {
        return mailer.send(mail(id, firm, letter))
                .then(transactions.write(
                        reminders.markSent(letter.reminder(), letter.to().email())));
    }

    /** A member who has left since is told nothing. */
    private Mono<Letter> letter(Reminder reminder) {
        Reminder.@Nullable Person contact = reminder.contact();
        return contact == null
                ? memberships
                        .find(reminder.recipient())
                        .filter(member -> member.isActive())
                        .map(member -> new Letter(reminder, new Reminder.Person(member.name(), member.email())))
                : Mono.just(new Letter(reminder, contact));
    }

    private Mail mail(UUID id, Organization firm, Letter letter) {
        Reminder reminder = letter.reminder();
        boolean staff = reminder.contact() == null;
        String when = DATE.format(reminder.content().dueOn());
        Map<String, Object> values = new HashMap<>(letterhead.of(firm));
        values.put("person", letter.to().name());
        values.put("name", reminder.content().name());
        values.put("client", staff ? reminder.clientName() : "");
        values.put("when", when);
        values.put("distance", distance(reminder.daysLeft()));
        values.put(
                "cost",
                Optional.ofNullable(reminder.content().cost())
                        .map(DeadlineReminderMail::words)
                        .orElse(""));
        values.put(
                "supplier", Optional.ofNullable(reminder.content().supplier()).orElse(""));
        values.put("message", Optional.ofNullable(reminder.message()).orElse(""));
        values.put("staff", staff);
        values.put("url", (staff ? urls.consoleDeadlines() : urls.deadlines(firm.slug())).toString());
        String subject = staff
                ? reminder.clientName() + ": " + reminder.content().name() + " is due on " + when
                : firm.name() + ": " + reminder.content().name() + " is due on " + when;
        return new Mail(id, letter.to().email(), firm.name(), subject, "deadline-reminder", values);
    }

    private static String words(Money cost) {
        return MoneyText.of(cost.amount(), cost.currency());
    }

    private static String distance(int days) {
        return switch (days) {
            case 0 -> "today";
            case 1 -> "tomorrow";
            default -> days < 0 ? "" : "in " + days + " days";
        };
    }
}
