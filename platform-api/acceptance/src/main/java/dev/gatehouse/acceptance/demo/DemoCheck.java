package dev.gatehouse.acceptance.demo;

import static dev.gatehouse.acceptance.people.StaffPerson.document;

import dev.gatehouse.acceptance.people.ContactPerson;
import dev.gatehouse.acceptance.people.SamplePdf;
import dev.gatehouse.acceptance.people.StaffPerson;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.engagement.NewItem;
import dev.gatehouse.contract.portal.ItemStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Walks one journey through a running stack: invitation, upload, rejection, second upload, acceptance, verified chain.
 */
public final class DemoCheck {

    private static final String EMAIL = "check@client.example";
    private static final String PDF = "application/pdf";

    private DemoCheck() {}

    /** Whether everything came out as it has to. */
    public static boolean walk(DemoStack stack) {
        StaffPerson maya = StaffPerson.signIn(stack, "maya@lakeside-tax.example");
        UUID client = maya.addClient("Check & Sons", null);
        UUID contact = maya.addContact(client, "Charlie Check", EMAIL, null);
        NewItem item = document("A document", "Any will do.", null);
        EngagementResponse sent = maya.send(
                maya.draft(client, "A check", "Hello!", LocalDate.now().plusDays(7), List.of(item)), contact);
        ContactPerson charlie = ContactPerson.open(stack, "lakeside-tax", EMAIL);
        boolean submitted = charlie.upload(item.id(), "first.pdf", PDF, SamplePdf.of("First"))
                        .item()
                        .status()
                == ItemStatus.SUBMITTED;
        maya.requestChanges(item.id(), "Please send the second page too.");
        charlie.upload(item.id(), "second.pdf", PDF, SamplePdf.of("First", "Second"));
        boolean accepted = maya.accept(item.id()).state() == ItemState.ACCEPTED;
        return submitted && accepted && maya.verify(sent.id()).verified();
    }
}
