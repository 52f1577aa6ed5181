package dev.gatehouse.acceptance.pictures;

import dev.gatehouse.acceptance.demo.DemoStack;
import dev.gatehouse.acceptance.people.ContactPerson;
import dev.gatehouse.acceptance.people.SamplePdf;
import dev.gatehouse.acceptance.people.StaffPerson;
import dev.gatehouse.contract.engagement.EngagementResponse;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** People of Studio Fiore whose links and lists stand as nobody's of the demo does. */
final class Guests {

    static final String FIRM = "studio-fiore";
    private static final String IDLE = "ida@guest.example";

    private final DemoStack stack;
    private final StaffPerson luca;

    Guests(DemoStack stack) {
        this.stack = stack;
        luca = StaffPerson.signIn(stack, "luca@studio-fiore.example");
        luca.addContact(luca.addClient("Ida Ricci", null), "Ida Ricci", IDLE, null);
    }

    /** What the browser of a contact keeps who is asked for nothing and has no deadlines. */
    String idlers(Visitors visitors) {
        return visitors.contact(stack.portal() + "/" + FIRM, IDLE).get();
    }

    /** The link of somebody who has sent everything. */
    URI sent() {
        return handedIn("Rosa").link();
    }

    /** The link of somebody whose papers are all accepted. */
    URI done() {
        Guest guest = handedIn("Dario");
        luca.accept(guest.engagement().items().getFirst().id());
        return guest.link();
    }

    URI withdrawn() {
        Guest guest = invited("Vito");
        luca.revoke(guest.engagement().invitations().getFirst().id());
        return guest.link();
    }

    URI expired() {
        Guest guest = invited("Elena");
        stack.servers()
                .database()
                .execute("update access_link set expires_at = now() - interval '1 minute' where engagement_id = '"
                        + guest.engagement().id() + "'");
        return guest.link();
    }

    private record Guest(String email, EngagementResponse engagement, URI link) {}

    private Guest invited(String name) {
        String email = name.toLowerCase(Locale.ROOT) + "@guest.example";
        UUID client = luca.addClient(name + " Ricci", null);
        UUID contact = luca.addContact(client, name + " Ricci", email, null);
        LocalDate due = LocalDate.now().plusDays(12);
        EngagementResponse draft = luca.draft(
                client,
                "Renewal papers",
                "It takes a few minutes, no account needed.",
                due,
                List.of(StaffPerson.document("Current insurance policy", "All pages, with the schedule.", due)));
        luca.letLinksIn(draft.id());
        EngagementResponse sent = luca.send(draft, contact);
        return new Guest(email, sent, ContactPerson.link(stack, email));
    }

    private Guest handedIn(String name) {
        Guest guest = invited(name);
        ContactPerson.open(stack, FIRM, guest.email())
                .upload(
                        guest.engagement().items().getFirst().id(),
                        "policy-2026.pdf",
                        "application/pdf",
                        SamplePdf.of("Insurance policy", "Schedule"));
        return guest;
    }
}
