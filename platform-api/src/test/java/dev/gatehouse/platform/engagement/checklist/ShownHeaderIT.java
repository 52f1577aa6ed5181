package dev.gatehouse.platform.engagement.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.portal.ChecklistResponse;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Await;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Links carry a copy of what stands above their checklist; nobody can tell. */
class ShownHeaderIT {

    private static final String TITLE = "select shown_title from access_link where org_id = ? and id = ?";

    private final Firm firm = Platform.shared().firm();
    private final Member maya = firm.owner();
    private final Rows rows = new Rows(firm.platform().database());

    @Test
    void changesShowAtOnce() {
        Contact.Card card = maya.addClient("Otto Berg");
        EngagementResponse sent = maya.send(maya.draft(card, "Bank statements"), card);
        Contact otto = Contact.open(firm, card.email());
        firm.execute(
                "update engagement set title = 'Tax return 2026', message = null, due_on = date '2027-03-01' where id = ?",
                sent.id());
        firm.execute("update contact set name = 'Otto Berg-Ekman' where id = ?", card.contactId());
        ChecklistResponse shown = otto.checklist();
        assertThat(shown.title()).isEqualTo("Tax return 2026");
        assertThat(shown.message()).isNull();
        assertThat(shown.dueOn()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(shown.contactName()).isEqualTo("Otto Berg-Ekman");
    }

    @Test
    void changesReachOwnLinksOnly() {
        Contact.Card card = maya.addClient("Otto Berg");
        EngagementResponse sent = maya.send(maya.draft(card, "Bank statements"), card);
        Firm other = Platform.shared().firm();
        Member paul = other.owner();
        Contact.Card stranger = paul.addClient("Ida Holm");
        EngagementResponse elsewhere = paul.draft(stranger, "Passport");
        UUID foreign = link(other, elsewhere.id(), stranger.contactId());
        firm.execute("update engagement set title = 'Ours' where id = ?", sent.id());
        firm.execute("update contact set name = 'Ours' where id = ?", card.contactId());
        assertThat(rows.text(TITLE, other.id(), foreign)).isEqualTo("Tax return 2025");
    }

    @Test
    void linkMadeDuringAChangeHasItsOutcome() throws SQLException {
        Contact.Card card = maya.addClient("Otto Berg");
        EngagementResponse draft = maya.draft(card, "Bank statements");
        try (Connection change = firm.platform().database().connect()) {
            change.setAutoCommit(false);
            try (var update = change.prepareStatement("update engagement set title = 'Changed' where id = ?")) {
                update.setObject(1, draft.id());
                update.executeUpdate();
            }
            CompletableFuture<UUID> link =
                    CompletableFuture.supplyAsync(() -> link(firm, draft.id(), card.contactId()));
            Await.until(Duration.ofSeconds(10), this::isSomebodyWaiting);
            change.commit();
            assertThat(rows.text(TITLE, firm.id(), link.join())).isEqualTo("Changed");
        }
    }

    private boolean isSomebodyWaiting() {
        return rows.number("select count(*) from pg_stat_activity where datname = current_database()"
                        + " and wait_event_type = 'Lock' and query like 'insert into access_link%'")
                > 0;
    }

    private static UUID link(Firm firm, UUID engagement, UUID contact) {
        UUID id = Ids.next();
        firm.execute(
                "insert into access_link (org_id, id, engagement_id, contact_id) values (?, ?, ?, ?)",
                firm.id(),
                id,
                engagement,
                contact);
        return id;
    }
}
