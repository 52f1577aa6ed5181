package dev.gatehouse.acceptance.demo;

import dev.gatehouse.acceptance.people.StaffPerson;
import dev.gatehouse.contract.deadline.DeadlineContent;
import dev.gatehouse.contract.deadline.Frequency;
import dev.gatehouse.contract.deadline.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a small business has to renew: something late, something near, something far, and a year of history. */
public final class DemoDeadlines {

    private DemoDeadlines() {}

    /** Adds them to a client. */
    public static void of(StaffPerson staff, UUID client, LocalDate today) {
        staff.addDeadline(
                client,
                content("Liability insurance", today.minusDays(2), "1250.00", Frequency.ANNUAL, "Alpina Insurance"));
        staff.renew(staff.addDeadline(
                client,
                content("Domain and mail", today.plusDays(6).minusYears(1), "49.90", Frequency.ANNUAL, "Names Ltd")));
        staff.addDeadline(client, content("Hosting", today.plusDays(20), "24.00", Frequency.MONTHLY, "Hosteria"));
        staff.addDeadline(
                client, content("Kitchen inspection", today.plusDays(75), "390.00", Frequency.SEMI_ANNUAL, null));
        staff.addDeadline(client, content("Trademark", today.plusDays(700), "550.00", Frequency.ONE_OFF, null));
    }

    private static DeadlineContent content(
            String name, LocalDate due, String amount, Frequency frequency, @Nullable String supplier) {
        return new DeadlineContent(name, due, new Money(amount, "EUR"), frequency, null, supplier, null);
    }
}
