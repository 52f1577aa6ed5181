package dev.gatehouse.acceptance.journey;

import dev.gatehouse.acceptance.people.HomeOffice;
import dev.gatehouse.acceptance.people.StaffPerson;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.NewItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A checklist of one document and one form, sent to somebody new. */
record PaperAndAnswers(StaffPerson staff, String name, EngagementResponse engagement) {

    static final String PAPER = "Bank statements";
    static final String ANSWERS = HomeOffice.TITLE;

    static PaperAndAnswers sent(StaffPerson staff, String name) {
        UUID client = staff.addClient(name + " & Co", null);
        UUID contact = staff.addContact(client, name + " Brandt", address(name), null);
        LocalDate soon = LocalDate.now().plusDays(9);
        List<NewItem> items = List.of(
                StaffPerson.document(PAPER, "One PDF per month, all pages.", soon),
                StaffPerson.form(ANSWERS, "Takes about two minutes.", soon, HomeOffice.questions()));
        EngagementResponse draft = staff.draft(client, "Papers of " + name, "Two things are left.", soon, items);
        return new PaperAndAnswers(staff, name, staff.send(draft, contact));
    }

    String email() {
        return address(name);
    }

    void isSentBack(String title, String reason) {
        staff.requestChanges(item(title), reason);
    }

    void isAccepted() {
        engagement.items().forEach(item -> staff.accept(item.id()));
    }

    UUID item(String title) {
        return engagement.items().stream()
                .filter(item -> item.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String address(String name) {
        return name.toLowerCase(Locale.ROOT) + "@brandt.example";
    }
}
