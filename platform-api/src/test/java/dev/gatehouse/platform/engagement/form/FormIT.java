package dev.gatehouse.platform.engagement.form;

import static dev.gatehouse.platform.testing.Asked.answered;
import static dev.gatehouse.platform.testing.Asked.chose;
import static dev.gatehouse.platform.testing.Asked.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.ItemResponse;
import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.engagement.NewItem;
import dev.gatehouse.contract.engagement.SubmissionResponse;
import dev.gatehouse.contract.engagement.UpdateItemRequest;
import dev.gatehouse.contract.event.ChainVerification;
import dev.gatehouse.contract.form.Answer;
import dev.gatehouse.contract.form.Question;
import dev.gatehouse.contract.portal.AnswersSaved;
import dev.gatehouse.contract.portal.ChecklistForm;
import dev.gatehouse.contract.portal.FormSubmitted;
import dev.gatehouse.contract.portal.ItemStatus;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Asked;
import dev.gatehouse.platform.testing.Checksums;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Otto fills in a form of Maya's, on two devices, completely or not; Maya reads it beside her decision. */
class FormIT {

    private static final Question AREA = Asked.required(Asked.number("area", "1", "200", 1));
    private static final Question USE = Asked.required(Asked.one("use", "work", "both"));
    private static final Question NOTE = Asked.longText("note");
    private static final Map<String, Answer> COMPLETE =
            Map.of("area", said("18.5"), "use", chose("work"), "note", said("very-private-words"));

    private final Firm firm = Platform.shared().firm();
    private final Member maya = firm.owner();
    private final Rows rows = new Rows(Platform.shared().database());
    private EngagementResponse engagement;
    private Contact.Card card;
    private Contact otto;
    private UUID form;

    @BeforeEach
    void mayaAsksOtto() {
        card = maya.addClient("Otto Berg");
        engagement = maya.send(
                maya.draft(
                        card, List.of(Member.document("Bank statements"), Member.form("Home office", AREA, USE, NOTE))),
                card);
        otto = Contact.open(firm, card.email());
        form = engagement.items().getLast().id();
    }

    private ChecklistForm shown(Contact contact) {
        return contact.item(form).form();
    }

    private FormSubmitted submits(int version, Map<String, Answer> answers) {
        return otto.submit(form, version, answers).as(FormSubmitted.class);
    }

    @Test
    @Requirement({"R-02", "R-23", "R-24", "R-27", "R-28", "R-29", "R-30", "R-35", "R-37"})
    void formIsFilledInSentBackFilledInAgainAndAccepted() {
        assertThat(shown(otto).questions()).containsExactly(AREA, USE, NOTE);
        assertThat(shown(otto).answers()).isEmpty();
        assertThat(otto.checklist().items().getFirst().form()).isNull();

        FormSubmitted first = submits(0, COMPLETE);
        assertThat(first.item().status()).isEqualTo(ItemStatus.SUBMITTED);
        assertThat(first.progress().waiting()).isEqualTo(1);
        ItemResponse waiting = maya.item(form);
        assertThat(waiting.state()).isEqualTo(ItemState.SUBMITTED);
        SubmissionResponse attempt = waiting.submissions().getFirst();
        assertThat(attempt.form().questions()).containsExactly(AREA, USE, NOTE);
        assertThat(attempt.form().answers()).isEqualTo(COMPLETE);
        JsonNode queued = maya.http().get("/api/staff/reviews").json().at("/items/0");
        assertThat(queued.path("answers").asInt()).isEqualTo(3);

        maya.reject(waiting, "Is it really 18.5?").expect(200);
        assertThat(otto.item(form).status()).isEqualTo(ItemStatus.REJECTED);
        assertThat(otto.item(form).reason()).isEqualTo("Is it really 18.5?");
        assertThat(shown(otto).answers()).isEqualTo(COMPLETE);

        Map<String, Answer> better = Map.of("area", said("16"), "use", chose("both"));
        submits(shown(otto).version(), better);
        ItemResponse again = maya.item(form);
        assertThat(again.submissions()).extracting(SubmissionResponse::number).containsExactly(2, 1);
        assertThat(again.submissions().getFirst().form().answers()).isEqualTo(better);
        assertThat(again.submissions().getLast().form().answers()).isEqualTo(COMPLETE);
        maya.accept(again).expect(200);
        assertThat(otto.item(form).status()).isEqualTo(ItemStatus.ACCEPTED);
        assertThat(shown(otto).answers()).isEqualTo(better);

        assertThat(types())
                .containsSubsequence("item.submitted", "item.changes-requested", "item.submitted", "item.accepted");
        assertThat(maya.http()
                        .get("/api/staff/engagements/" + engagement.id() + "/verification")
                        .as(ChainVerification.class)
                        .verified())
                .isTrue();
    }

    @Test
    @Requirement({"R-26", "R-35"})
    void halfFilledFormIsThereOnAnotherDevice() {
        otto.saveAnswers(form, 0, Map.of("area", said("18.5"), "note", said("  ")))
                .expect(200);
        Contact phone = Contact.open(firm, card.email(), otto.token());
        ChecklistForm resumed = shown(phone);
        assertThat(resumed.answers()).isEqualTo(answered("area", "18.5"));
        assertThat(resumed.version()).isEqualTo(1);
        assertThat(resumed.savedBy()).isNull();
        assertThat(resumed.savedAt()).isNotNull();
        assertThat(maya.item(form).state()).isEqualTo(ItemState.IN_PROGRESS);
        phone.saveAnswers(form, 1, COMPLETE).expect(200);
        assertThat(types()).filteredOn("item.started"::equals).hasSize(1);
    }

    @Test
    @Requirement("R-26")
    void whoHasNotSeenTheNewestAnswersDoesNotOverwriteThem() {
        Contact phone = Contact.open(firm, card.email(), otto.token());
        otto.saveAnswers(form, 0, answered("area", "18.5")).expect(200);
        phone.saveAnswers(form, 0, answered("area", "20")).expectProblem(ProblemCode.STALE_VERSION);
        phone.submit(form, 0, COMPLETE).expectProblem(ProblemCode.STALE_VERSION);
        assertThat(shown(phone).answers()).isEqualTo(answered("area", "18.5"));
        phone.saveAnswers(form, 1, answered("area", "20")).expect(200);
        assertThat(shown(otto).version()).isEqualTo(2);
    }

    @Test
    void sameRequestAgainChangesNothing() {
        Map<String, Answer> some = answered("area", "18.5");
        AnswersSaved first = otto.saveAnswers(form, 0, some).as(AnswersSaved.class);
        assertThat(otto.saveAnswers(form, 0, some).as(AnswersSaved.class)).isEqualTo(first);
        assertThat(otto.saveAnswers(form, 1, some).as(AnswersSaved.class)).isEqualTo(first);
        assertThat(submits(1, COMPLETE)).isEqualTo(submits(1, COMPLETE));
        otto.submit(form, 1, answered("area", "3")).expectProblem(ProblemCode.INVALID_TRANSITION);
        otto.saveAnswers(form, 2, some).expectProblem(ProblemCode.INVALID_TRANSITION);
        assertThat(maya.item(form).submissions()).hasSize(1);
        assertThat(types()).filteredOn("item.submitted"::equals).hasSize(1);
    }

    @Test
    void manyClicksAtOnceSubmitOnce() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> clicks = IntStream.range(0, 16)
                    .mapToObj(click ->
                            threads.submit(() -> otto.submit(form, 0, COMPLETE).status()))
                    .toList();
            for (Future<Integer> click : clicks) {
                assertThat(click.get()).isEqualTo(200);
            }
        }
        assertThat(maya.item(form).submissions()).hasSize(1);
    }

    @Test
    @Requirement("R-24")
    void whatDoesNotFitIsNamedAndNothingIsStored() {
        List<String> before = Checksums.of(firm);
        Map<String, Answer> misfits =
                Map.of("area", said("201"), "use", chose("home"), "note", said("x".repeat(4_001)), "other", said("x"));
        assertThat(faults(otto.saveAnswers(form, 0, misfits).expectProblem(ProblemCode.VALIDATION_FAILED)))
                .containsExactlyInAnyOrder(
                        "/answers/area too-large",
                        "/answers/use unknown-option",
                        "/answers/note too-long",
                        "/answers/other unknown-question");
        assertThat(faults(otto.submit(form, 0, Map.of("note", said("x"), "use", chose("home")))
                        .expectProblem(ProblemCode.VALIDATION_FAILED)))
                .containsExactlyInAnyOrder("/answers/use unknown-option", "/answers/area required");
        String path = otto.path("/items/" + form + "/answers");
        for (String body : List.of(
                "{'answers':{'note':{'value':'a\\u0000b'}}}",
                "{'answers':{'note':{'value':'\\ud800'}}}",
                "{'answers':{'note':{'value':['x']}}}",
                "{'answers':{'note':'x'}}",
                "{'answers':{'note':null}}",
                "{'answers':{'\\u0000':{'value':'x'}}}",
                "{'answers':{'\\u0000':{'surprise':'\\u0000'}}}",
                "{'answers':{'use':{'optionIds':[null]}}}",
                "{'answers':{'use':{'optionIds':'work'}}}",
                "{'answers':[]}",
                "{'answers':null}")) {
            var refusal = otto.http().with("If-Match", "\"0\"").put(path, body.replace('\'', '"'));
            assertThat(refusal.status()).as(body).isEqualTo(422);
            refusal.expectProblem(ProblemCode.VALIDATION_FAILED);
        }
        otto.http().put(path, "{\"answers\":{}}").expectProblem(ProblemCode.PRECONDITION_REQUIRED);
        assertThat(Checksums.of(firm)).isEqualTo(before);
    }

    private static List<String> faults(dev.gatehouse.platform.testing.Answer answer) {
        return answer.json()
                .path("errors")
                .valueStream()
                .map(error -> error.path("pointer").stringValue("") + " "
                        + error.path("code").stringValue(""))
                .toList();
    }

    @Test
    @Requirement("R-36")
    void chainCommitsToTheAnswersWithoutTheirWords() throws NoSuchAlgorithmException {
        submits(0, COMPLETE);
        String body = rows.text("select body from event where org_id = ? and type = 'item.submitted'", firm.id());
        assertThat(body)
                .doesNotContain("very-private-words", "18.5", "What about")
                .contains("\"commit\":{");
        String where = " from event_value v join event e on e.org_id = v.org_id and e.id = v.event_id"
                + " where v.org_id = ? and v.name = 'answers' and e.type = 'item.submitted'";
        String value = rows.text("select value" + where, firm.id());
        assertThat(value)
                .isEqualTo("{\"area\":{\"value\":\"18.5\"},\"note\":{\"value\":\"very-private-words\"},"
                        + "\"use\":{\"optionIds\":[\"work\"]}}");
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(HexFormat.of().parseHex(rows.text("select encode(salt, 'hex')" + where, firm.id())));
        digest.update(value.getBytes(StandardCharsets.UTF_8));
        assertThat(body).contains("\"answers\":\"" + HexFormat.of().formatHex(digest.digest()) + "\"");
    }

    @Test
    @Requirement("R-26")
    void changedQuestionsKeepWhatFitsAndLeaveAttemptsAlone() {
        otto.saveAnswers(form, 0, COMPLETE).expect(200);
        Question use = Asked.required(Asked.one("use", "both"));
        change(List.of(AREA, use, Asked.shortText("new"))).expect(200);
        assertThat(shown(otto).answers()).isEqualTo(answered("area", "18.5"));
        otto.saveAnswers(form, 1, COMPLETE).expectProblem(ProblemCode.VALIDATION_FAILED);
        submits(1, Map.of("area", said("18.5"), "use", chose("both")));

        change(List.of(AREA)).expectProblem(ProblemCode.INVALID_TRANSITION);
        ItemResponse reworded = change(maya.item(form).questions()).as(ItemResponse.class);
        assertThat(reworded.title()).isEqualTo("Office");
        maya.reject(reworded, "One more").expect(200);
        change(List.of(AREA)).expect(200);
        assertThat(maya.item(form).submissions().getFirst().form().questions())
                .extracting(Question::id)
                .containsExactly("area", "use", "new");
        assertThat(shown(otto).answers()).isEqualTo(answered("area", "18.5"));
    }

    private dev.gatehouse.platform.testing.Answer change(List<Question> questions) {
        String version = "\"" + maya.item(form).version() + "\"";
        return maya.http()
                .with("If-Match", version)
                .put("/api/staff/items/" + form, new UpdateItemRequest("Office", null, null, questions));
    }

    @Test
    void formTakesNoFilesAndNothingElseTakesAnswers() {
        UUID document = engagement.items().getFirst().id();
        otto.startAnswer(form, Ids.next(), Contact.declaration("a.txt", "content"))
                .expectProblem(ProblemCode.NOT_FOUND);
        otto.saveAnswers(document, 0, Map.of()).expectProblem(ProblemCode.NOT_FOUND);
        otto.submit(document, 0, Map.of()).expectProblem(ProblemCode.NOT_FOUND);
    }

    @Test
    void formWithoutReviewIsAcceptedAtOnce() {
        rows.texts("update item set review_required = false where id = ? returning id", form);
        assertThat(submits(0, COMPLETE).item().status()).isEqualTo(ItemStatus.ACCEPTED);
    }

    @Test
    void onlyFormsHaveQuestionsAndFormsAlwaysDo() {
        String items = "/api/staff/engagements/" + engagement.id() + "/items";
        var document = Member.document("Lease");
        var asking = new NewItem(document.id(), document.type(), document.title(), null, null, List.of(AREA));
        assertThat(faults(maya.http().post(items, asking).expectProblem(ProblemCode.VALIDATION_FAILED)))
                .containsExactly("/questions unused");
        assertThat(faults(maya.http().post(items, Member.form("Empty")).expectProblem(ProblemCode.VALIDATION_FAILED)))
                .containsExactly("/questions empty");
        assertThat(faults(maya.http()
                        .post(items, Member.form("Choice", NOTE, Asked.one("use")))
                        .expectProblem(ProblemCode.VALIDATION_FAILED)))
                .containsExactly("/questions/1/options empty");
        change(List.of()).expectProblem(ProblemCode.VALIDATION_FAILED);
        assertThat(maya.read(engagement).items()).hasSize(2);
    }

    @Test
    @Requirement("S-01")
    void nobodyElseReachesTheForm() {
        Firm other = Platform.shared().firm();
        Member ida = other.owner();
        Contact.Card nina = ida.addClient("Nina Vogt");
        ida.send(ida.draft(nina, List.of(Member.form("Home office", AREA, USE, NOTE))), nina);
        Contact stranger = Contact.open(other, nina.email());
        stranger.saveAnswers(form, 0, COMPLETE).expectProblem(ProblemCode.NOT_FOUND);
        stranger.submit(form, 0, COMPLETE).expectProblem(ProblemCode.NOT_FOUND);
        ida.http().get("/api/staff/items/" + form).expectProblem(ProblemCode.NOT_FOUND);
        assertThat(shown(otto).version()).isZero();
    }

    @Test
    void answersAreForThoseWhoMayOpenWhatClientsSend() {
        submits(0, COMPLETE);
        Member viewer = firm.member(MemberRole.VIEWER);
        assertThat(viewer.item(form).submissions().getFirst().form()).isNull();
        assertThat(viewer.read(engagement)
                        .items()
                        .getLast()
                        .submissions()
                        .getFirst()
                        .form())
                .isNull();
        Member contributor = firm.member(MemberRole.CONTRIBUTOR);
        assertThat(contributor.item(form).submissions().getFirst().form().answers())
                .isEqualTo(COMPLETE);
    }

    private List<String> types() {
        return rows.texts(
                "select type from event where org_id = ? and stream = ? order by seq",
                firm.id(),
                "engagement:" + engagement.id());
    }
}
