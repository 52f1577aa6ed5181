package dev.gatehouse.platform.engagement.template;

import static dev.gatehouse.platform.engagement.template.TemplateShelf.TAX_RETURN;
import static dev.gatehouse.platform.engagement.template.TemplateShelf.content;
import static dev.gatehouse.platform.engagement.template.TemplateShelf.document;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.ItemResponse;
import dev.gatehouse.contract.engagement.ItemType;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.template.CreateTemplateRequest;
import dev.gatehouse.contract.template.TemplateItem;
import dev.gatehouse.contract.template.TemplateOrigin;
import dev.gatehouse.contract.template.TemplateResponse;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.AtOnce;
import dev.gatehouse.platform.testing.Checksums;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The templates of a firm, and what becomes of what was made from them when they change. */
class TemplateIT {

    private final TemplateShelf shelf = new TemplateShelf();
    private final Firm firm = shelf.firm();
    private final Member maya = shelf.maya();
    private final Contact.Card card = shelf.card();

    @Test
    void firmBeginsWithThePackAndAddsItsOwnByName() {
        assertThat(shelf.names(maya, ""))
                .containsExactly("Company onboarding", "Loan or insurance application", "Personal tax return");
        shelf.create(content("Estate", document("Will", null)));
        assertThat(shelf.names(maya, ""))
                .containsExactly(
                        "Company onboarding", "Estate", "Loan or insurance application", "Personal tax return");
        JsonNode first = maya.http().get("/api/staff/templates?limit=2").json();
        assertThat(shelf.names(maya, "?limit=2&cursor=" + first.path("next").stringValue("")))
                .containsExactly("Loan or insurance application", "Personal tax return");
    }

    @Test
    void templatesAreFoundByAPartOfTheirName() {
        shelf.create(content("Ärztekammer 100 %", document("Licence", null)));
        assertThat(shelf.names(maya, "?q=TAX")).containsExactly("Personal tax return");
        assertThat(shelf.names(maya, "?q=%C3%A4rzte")).containsExactly("Ärztekammer 100 %");
        assertThat(shelf.names(maya, "?q=%25")).containsExactly("Ärztekammer 100 %");
        assertThat(shelf.names(maya, "?q=nothing")).isEmpty();
        assertThat(shelf.names(maya, "?q=tax&archived=true")).isEmpty();
        JsonNode first = maya.http().get("/api/staff/templates?q=on&limit=1").json();
        assertThat(shelf.names(
                        maya, "?q=on&limit=5&cursor=" + first.path("next").stringValue("")))
                .isNotEmpty()
                .allMatch(name -> name.contains("on"));
        assertThat(shelf.names(Platform.shared().firm().owner(), "?q=Arzte")).isEmpty();
    }

    @Test
    void readyTemplateIsCopiedWhenItIsFirstUsed() {
        Rows rows = new Rows(Platform.shared().database());
        String own = "select count(*) from template where org_id = '" + firm.id() + "'";
        assertThat(rows.number(own)).isZero();
        EngagementResponse draft = shelf.started(TAX_RETURN);
        assertThat(draft.template()).isEqualTo(new TemplateOrigin(TAX_RETURN, "Personal tax return", 1));
        assertThat(rows.number(own)).isEqualTo(1);
        assertThat(shelf.names(maya, "")).hasSize(3).contains("Personal tax return");
        TemplateResponse copy =
                maya.http().get("/api/staff/templates/" + TAX_RETURN).as(TemplateResponse.class);
        assertThat(copy.ready()).isFalse();
        shelf.update(maya, TAX_RETURN, 1, content("Our tax return", document("Statements", 3)))
                .expect(200);
        Member elsewhere = Platform.shared().firm().owner();
        assertThat(shelf.names(elsewhere, "")).contains("Personal tax return").doesNotContain("Our tax return");
    }

    @Test
    void thoseWhoCopyAtTheSameTimeShareTheCopy() {
        List<Answer> answers = AtOnce.run(4, number -> shelf.start(maya, TAX_RETURN, card.clientId()));
        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(shelf.names(maya, "")).hasSize(3);
    }

    @Test
    void newVersionChangesNothingThatWasMadeFromTheOldOne() {
        TemplateResponse template = shelf.create(content("Estate", document("Will", 5)));
        EngagementResponse sent = shelf.send(shelf.started(template.id()), "UTC");
        TemplateResponse next = shelf.update(maya, template.id(), 1, content("Inheritance", document("Deed", 9)))
                .expect(200)
                .as(TemplateResponse.class);
        assertThat(next.version()).isEqualTo(2);
        shelf.update(maya, template.id(), 1, content("Too late")).expectProblem(ProblemCode.STALE_VERSION);
        EngagementResponse later = maya.read(sent);
        assertThat(later.items()).extracting(ItemResponse::title).containsExactly("Will");
        assertThat(later.title()).isEqualTo("Estate");
        assertThat(later.template()).isEqualTo(new TemplateOrigin(template.id(), "Inheritance", 1));
        assertThat(shelf.started(template.id()).items())
                .extracting(ItemResponse::title)
                .containsExactly("Deed");
    }

    @Test
    void archivedTemplateStartsNothingAndComesBack() {
        TemplateResponse template = shelf.create(content("Estate", document("Will", 5)));
        shelf.archive(template.id(), 7).expectProblem(ProblemCode.STALE_VERSION);
        shelf.archive(template.id(), 1).expect(204);
        shelf.archive(template.id(), 1).expect(204);
        assertThat(shelf.names(maya, "")).doesNotContain("Estate");
        assertThat(shelf.names(maya, "?archived=true")).containsExactly("Estate");
        shelf.start(maya, template.id(), card.clientId()).expectProblem(ProblemCode.CONFLICT);
        shelf.update(maya, template.id(), 1, content("Estate")).expectProblem(ProblemCode.CONFLICT);
        maya.http()
                .with("If-Match", "\"1\"")
                .delete("/api/staff/templates/" + template.id() + "/archival")
                .expect(204);
        assertThat(shelf.names(maya, "")).contains("Estate");
    }

    @Test
    @Requirement({"S-01", "S-04"})
    void templateOfAnotherFirmIsNotThereAndNothingIsStored() {
        TemplateResponse template = shelf.create(content("Estate", document("Will", 5)));
        Firm other = Platform.shared().firm();
        Member nora = other.owner();
        Contact.Card theirs = nora.addClient("Nina Holm");
        Checksums.settle(other);
        List<String> before = Checksums.of(other);
        shelf.start(nora, template.id(), theirs.clientId()).expectProblem(ProblemCode.NOT_FOUND);
        shelf.update(nora, template.id(), 1, content("Mine now")).expectProblem(ProblemCode.NOT_FOUND);
        shelf.start(nora, TAX_RETURN, card.clientId()).expectProblem(ProblemCode.NOT_FOUND);
        assertThat(Checksums.of(other)).isEqualTo(before);
        assertThat(shelf.names(nora, "")).doesNotContain("Estate");
    }

    @Test
    void formWithoutQuestionsIsNoTemplate() {
        TemplateItem empty = new TemplateItem(ItemType.FORM, "Rooms", null, null, null);
        Answer answer = maya.http()
                .post("/api/staff/templates", new CreateTemplateRequest(Ids.next(), content("Estate", empty)));
        assertThat(answer.expectProblem(ProblemCode.VALIDATION_FAILED).text()).contains("/content/items/0/questions");
    }
}
