package dev.gatehouse.platform.engagement.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.EngagementState;
import dev.gatehouse.contract.engagement.ItemResponse;
import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.event.ChainVerification;
import dev.gatehouse.contract.portal.ChecklistItem;
import dev.gatehouse.contract.portal.ChecklistResponse;
import dev.gatehouse.contract.portal.ItemStatus;
import dev.gatehouse.contract.portal.UploadConfirmed;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Maya sends a checklist; Otto sends a file; Maya sends it back; Otto sends it again; Maya accepts. */
class ChecklistJourneyIT {

    private final Firm firm = Platform.shared().firm();
    private final Member maya = firm.owner();

    @Test
    @Requirement({"R-01", "R-03", "R-04", "R-13", "R-14", "R-21", "R-24", "R-27", "R-28", "R-29", "R-30", "R-37", "R-38"
    })
    void checklistGoesFromDraftToAcceptedAndItsChainVerifies() {
        Contact.Card card = maya.addClient("Otto Berg");
        EngagementResponse sent = maya.send(maya.draft(card, "Bank statements"), card);

        Contact otto = Contact.open(firm, card.email());
        ChecklistResponse checklist = otto.checklist();
        assertThat(checklist.contactName()).isEqualTo("Otto Berg");
        ChecklistItem asked = checklist.items().getFirst();
        assertThat(asked.status()).isEqualTo(ItemStatus.OUTSTANDING);

        UploadConfirmed first = otto.upload(asked.id(), "statement.txt", "pages 1 to 3");
        assertThat(first.item().status()).isEqualTo(ItemStatus.SUBMITTED);
        assertThat(first.item().files().getFirst().storedAt()).isNotNull();

        ItemResponse submitted = maya.item(asked.id());
        assertThat(submitted.state()).isEqualTo(ItemState.SUBMITTED);
        maya.reject(submitted, "It stops at page 3 of 5.").expect(200);
        ChecklistItem rejected = otto.item(asked.id());
        assertThat(rejected.status()).isEqualTo(ItemStatus.REJECTED);
        assertThat(rejected.reason()).isEqualTo("It stops at page 3 of 5.");

        otto.upload(asked.id(), "statement-complete.txt", "pages 1 to 5");
        ItemResponse again = maya.item(asked.id());
        assertThat(again.submissions()).hasSize(2);
        assertThat(again.files()).hasSize(2);
        maya.accept(again).expect(200);

        EngagementResponse done = maya.read(sent);
        assertThat(done.state()).isEqualTo(EngagementState.COMPLETED);
        assertThat(done.progress().percent()).isEqualTo(100);
        assertThat(otto.item(asked.id()).status()).isEqualTo(ItemStatus.ACCEPTED);

        List<String> types = activity(done);
        assertThat(types)
                .containsSubsequence(
                        "engagement.created",
                        "engagement.sent",
                        "item.published",
                        "link.created",
                        "link.visited",
                        "item.started",
                        "file.stored",
                        "item.submitted",
                        "item.changes-requested",
                        "file.stored",
                        "item.submitted",
                        "item.accepted",
                        "engagement.completed");
        ChainVerification chain = maya.http()
                .get("/api/staff/engagements/" + done.id() + "/verification")
                .as(ChainVerification.class);
        assertThat(chain.verified()).isTrue();
        assertThat(chain.events()).isEqualTo(types.size());
    }

    private List<String> activity(EngagementResponse engagement) {
        return maya.http()
                .get("/api/staff/engagements/" + engagement.id() + "/activity?limit=100")
                .json()
                .path("items")
                .valueStream()
                .map(entry -> entry.path("type").stringValue(""))
                .toList()
                .reversed();
    }
}
