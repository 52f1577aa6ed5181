package dev.gatehouse.platform.notification;

import dev.gatehouse.billing.Standing;
import dev.gatehouse.platform.subscription.BillingLetters;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What mails about billing say: what has happened, what it means, what stays. */
record BillingText(String title, List<String> paragraphs) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final String STAYS =
            "Everything you have stays where it is. You can read and export it, and your clients notice nothing.";

    static BillingText of(BillingLetters.Letter letter, String firm) {
        String subject = letter.subject();
        return switch (letter.word()) {
            case INVOICE ->
                text(
                        "Invoice " + subject + " for " + firm,
                        "A new invoice for the subscription of " + firm + " is ready.");
            case PAID -> text("Payment received for invoice " + subject, "Thank you: the invoice is paid.");
            case TRIAL_ENDING ->
                text(
                        "The trial of " + firm + " ends on " + day(subject),
                        "Choose a plan to go on as now. Without one, " + firm + " is on the free plan from then on.",
                        STAYS);
            case TRIAL_OVER -> text("The trial of " + firm + " is over", firm + " is on the free plan now.", STAYS);
            case OVERDUE ->
                text(
                        "An invoice of " + firm + " is overdue",
                        "It should have been paid by " + day(before(subject)) + ". Nothing is restricted yet.",
                        "From " + from(Standing.NO_GROWTH, subject)
                                + " on, no clients, members or files of your own can be added; from "
                                + from(Standing.READ_ONLY, subject) + " on, the console is for reading.");
            case REMINDER ->
                text(
                        "Reminder: an invoice of " + firm + " is still open",
                        "It should have been paid by " + day(before(subject)) + ".",
                        "From " + from(Standing.NO_GROWTH, subject)
                                + " on, no clients, members or files of your own can be added.");
            case NO_GROWTH ->
                text(
                        "Nothing can be added at " + firm + " until the invoice is paid",
                        "No clients, members or files of your own can be added. From "
                                + from(Standing.READ_ONLY, subject) + " on, the console is for reading.",
                        STAYS);
            case READ_ONLY ->
                text(
                        firm + " can only be read until the invoice is paid",
                        "The subscription ends on "
                                + DAY.format(LocalDate.parse(subject).plusDays(Standing.DAYS_UNTIL_THE_END))
                                + " if nothing is paid.",
                        STAYS);
            case CANCELLED ->
                text("The subscription of " + firm + " has ended", firm + " is on the free plan now.", STAYS);
            case UNPAID ->
                text(
                        "The subscription of " + firm + " has ended, unpaid",
                        firm + " is on the free plan now. Pay the open invoices to subscribe again.",
                        STAYS);
        };
    }

    private static BillingText text(String title, String... paragraphs) {
        return new BillingText(title, List.of(paragraphs));
    }

    private static String day(String date) {
        return DAY.format(LocalDate.parse(date));
    }

    private static String before(String overdueSince) {
        return LocalDate.parse(overdueSince).minusDays(1).toString();
    }

    private static String from(Standing standing, String overdueSince) {
        return DAY.format(standing.begins(LocalDate.parse(overdueSince)));
    }
}
