package dev.gatehouse.acceptance.journey;

import dev.gatehouse.acceptance.demo.DemoStack;
import dev.gatehouse.acceptance.people.ContactPerson;
import dev.gatehouse.acceptance.people.StaffPerson;
import dev.gatehouse.acceptance.people.TimeOrderedId;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.NewItem;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A checklist on its way to a contact: sent over the API, so that a journey can begin with the mail. */
record Letterbox(StaffPerson staff, EngagementResponse engagement, URI link) {

    static final String ITEM = "Signed agreement";

    /**
     * Sends a checklist of one item to somebody new, at an address of their own; what these journeys are about lies
     * behind the door.
     */
    static Letterbox filled(DemoStack stack, StaffPerson staff, String name) {
        String email = name.toLowerCase(Locale.ROOT) + "-" + TimeOrderedId.next() + "@client.example";
        UUID client = staff.addClient(name + " & Partners", null);
        UUID contact = staff.addContact(client, name + " Maier", email, null);
        List<NewItem> items = List.of(StaffPerson.document(ITEM, "All pages, signed.", null));
        LocalDate due = LocalDate.now().plusDays(14);
        EngagementResponse draft = staff.draft(client, "Papers of " + name, "Hello!", due, items);
        staff.letLinksIn(draft.id());
        EngagementResponse sent = staff.send(draft, contact);
        return new Letterbox(staff, sent, ContactPerson.link(stack, email));
    }

    UUID item() {
        return engagement.items().getFirst().id();
    }

    String email() {
        return engagement.invitations().getFirst().email();
    }

    String token() {
        return link.getFragment().substring(2);
    }

    /** The types of what happened in the engagement, newest first. */
    List<String> story() {
        return staff.activity(engagement.id()).stream()
                .map(entry -> entry.type())
                .toList();
    }
}
