package dev.gatehouse.acceptance.demo;

import static dev.gatehouse.acceptance.people.StaffPerson.document;
import static dev.gatehouse.acceptance.people.StaffPerson.form;

import dev.gatehouse.acceptance.people.ContactPerson;
import dev.gatehouse.acceptance.people.HomeOffice;
import dev.gatehouse.acceptance.people.SampleLogo;
import dev.gatehouse.acceptance.people.SamplePdf;
import dev.gatehouse.acceptance.people.StaffPerson;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.NewItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills the four firms through the API, as their people would: every event of the demo has really happened. */
public final class DemoSeed {

    private static final String PDF = "application/pdf";

    private static final String BELLINI = "Trattoria Bellini";

    private final DemoStack stack;
    private final LocalDate today = LocalDate.now();

    private DemoSeed(DemoStack stack) {
        this.stack = stack;
    }

    public static void fill(DemoStack stack) {
        DemoSeed seed = new DemoSeed(stack);
        seed.lakesideTax();
        StaffPerson jonas = seed.oneChecklist(
                "northwind-it",
                "jonas@northwind-it.example",
                "Brightside Dental",
                "Priya Nair",
                "Welcome aboard",
                new Asked(
                        "Signed service agreement",
                        "Both pages, signed by whoever may sign for the practice.",
                        "service-agreement-signed.pdf"),
                new Asked("List of staff accounts", "Name, role and work address of each person.", null),
                new Asked("Network diagram", "Only if you have one; a photo of a drawing will do.", null));
        jonas.choosePlan("PLUS");
        jonas.brand(
                "#3949ab",
                "Good to have you with us. What you send here reaches our team and nobody else.",
                SampleLogo.png("#3949ab", "Northwind"));
        seed.oneChecklist(
                "harbor-assurance",
                "amira@harbor-assurance.example",
                "Meridian Pay",
                "Daniel Okafor",
                "PCI DSS 4.0 evidence",
                new Asked(
                        "1.2.7 Review of firewall rules",
                        "The record of the last review, not older than six months.",
                        "firewall-review-2026-09.pdf"),
                new Asked("6.5.1 Change records", "Three changes of this quarter, with their approvals.", null),
                new Asked("12.10.1 Incident response plan", "The approved version, with its date.", null));
        StaffPerson luca = seed.oneChecklist(
                "studio-fiore",
                "luca@studio-fiore.example",
                BELLINI,
                "Chiara Bellini",
                "Renewal papers",
                new Asked("Current insurance policy", "All pages, with the schedule.", "policy-2026.pdf"),
                new Asked("Domain registration extract", "From your registrar’s account page.", null));
        DemoDeadlines.of(luca, luca.client(BELLINI), seed.today);
    }

    private void lakesideTax() {
        StaffPerson maya = StaffPerson.signIn(stack, "maya@lakeside-tax.example");
        ottosTaxReturn(maya);
        norasBakery(maya);
        maya.addClient("Haller Family", "C-1061");
    }

    private void ottosTaxReturn(StaffPerson maya) {
        UUID berg = maya.addClient("Otto Berg", "C-1042");
        UUID otto = maya.addContact(berg, "Otto Berg", "otto@berg.example", null);
        List<NewItem> items = List.of(
                document("Identity card, both sides", "A clear photo or scan of front and back.", null),
                document("Tax number", "The letter in which the tax office told you your number.", null),
                document("Employment contract", "The one that was valid in 2025, with all amendments.", null),
                document(
                        "Bank statements, July to December",
                        "One PDF per month, all pages, from the account ending 4471.",
                        today.plusDays(7)),
                form(
                        HomeOffice.TITLE,
                        "Takes about two minutes. We need it for the deduction.",
                        today.plusDays(14),
                        HomeOffice.questions()),
                document("Proof of donations", "Receipts from charities, one file each.", today.plusDays(21)),
                document(
                        "Insurance certificates",
                        "Health, liability and pension, for the whole year.",
                        today.plusDays(21)));
        EngagementResponse sent = maya.send(
                maya.draft(
                        berg,
                        "Your 2025 tax return",
                        "These six papers and a few answers are all we need this year. If one is missing, tell us.",
                        today.plusDays(21),
                        items),
                otto);
        ContactPerson contact = ContactPerson.open(stack, "lakeside-tax", "otto@berg.example");
        accepted(maya, contact, items.get(0), "identity-card.pdf");
        accepted(maya, contact, items.get(1), "tax-number.pdf");
        contact.upload(
                items.get(2).id(), "contract-signed.pdf", PDF, SamplePdf.of("Employment contract", "Signatures"));
        contact.upload(items.get(3).id(), "statement-2025-10.pdf", PDF, SamplePdf.of("October", "October", "October"));
        contact.beginForm(items.get(4).id(), HomeOffice.begun());
        maya.requestChanges(
                items.get(3).id(), "The October file stops at page 3 of 5. Please upload the complete statement.");
        require(maya.verify(sent.id()).verified());
    }

    /** Two checklists for one contact: whoever comes through the door has a choice then. */
    private void norasBakery(StaffPerson maya) {
        UUID bakery = maya.addClient("Seidel Bakery", "C-1057");
        UUID nora = maya.addContact(bakery, "Nora Seidel", "nora@seidel.example", "Managing partner");
        NewItem office =
                form(HomeOffice.TITLE, "For the room above the shop.", today.plusDays(10), HomeOffice.questions());
        maya.send(
                maya.draft(
                        bakery,
                        "Annual accounts 2025",
                        "These four papers and a few answers are what we still need to close your books.",
                        today.plusDays(14),
                        List.of(
                                document("Cash book", "January to December.", today.plusDays(10)),
                                document("Stock list", "As of 31 December.", today.plusDays(14)),
                                document("Loan statements", "Balance at year end, per loan.", today.plusDays(14)),
                                document("Payroll summary", "Twelve months, all staff.", today.plusDays(14)),
                                office)),
                nora);
        ContactPerson.open(stack, "lakeside-tax", "nora@seidel.example").submitForm(office.id(), HomeOffice.complete());
        maya.send(
                maya.draft(
                        bakery,
                        "Payroll for December",
                        "So that everybody is paid before the holidays.",
                        today.plusDays(9),
                        List.of(
                                document("Hours worked", "One line for each person.", today.plusDays(9)),
                                document("Sick notes", "Only if there are any.", today.plusDays(9)))),
                nora);
    }

    private static void accepted(StaffPerson staff, ContactPerson contact, NewItem item, String fileName) {
        contact.upload(item.id(), fileName, PDF, SamplePdf.of(item.title()));
        staff.accept(item.id());
    }

    /** @param file what the client has sent for it already */
    private record Asked(
            String title, String instructions, @Nullable String file) {}

    private StaffPerson oneChecklist(
            String slug, String staffEmail, String clientName, String contactName, String title, Asked... asked) {
        StaffPerson staff = StaffPerson.signIn(stack, staffEmail);
        UUID client = staff.addClient(clientName, null);
        String email = contactName.toLowerCase(Locale.ROOT).replace(' ', '.') + "@client.example";
        UUID contact = staff.addContact(client, contactName, email, null);
        List<NewItem> items = Stream.of(asked)
                .map(item -> document(item.title(), item.instructions(), today.plusDays(14)))
                .toList();
        staff.send(
                staff.draft(client, title, "It takes a few minutes, no account needed.", today.plusDays(14), items),
                contact);
        ContactPerson person = ContactPerson.open(stack, slug, email);
        person.upload(
                items.getFirst().id(),
                Objects.requireNonNull(asked[0].file()),
                PDF,
                SamplePdf.of(items.getFirst().title()));
        return staff;
    }

    private static void require(boolean verified) {
        if (!verified) {
            throw new DemoException("The chain of the demo's first engagement does not verify");
        }
    }
}
