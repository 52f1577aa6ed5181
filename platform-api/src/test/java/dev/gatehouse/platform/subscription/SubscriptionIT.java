package dev.gatehouse.platform.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.billing.Plan;
import dev.gatehouse.contract.client.CreateClientRequest;
import dev.gatehouse.contract.organization.ChangeAppearanceRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.subscription.BillingStanding;
import dev.gatehouse.contract.subscription.BillingState;
import dev.gatehouse.contract.subscription.ChangePlanRequest;
import dev.gatehouse.contract.subscription.PlanChangePreview;
import dev.gatehouse.contract.subscription.RecordPaymentRequest;
import dev.gatehouse.contract.subscription.SetBillingDetailsRequest;
import dev.gatehouse.contract.subscription.SubscriptionResponse;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.AtOnce;
import dev.gatehouse.platform.testing.Await;
import dev.gatehouse.platform.testing.Checksums;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Operator;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Maya subscribes, changes her mind, forgets to pay and pays: what she has, what she is told, what the chain says. */
class SubscriptionIT {

    private static final String SUBSCRIPTION = "/api/staff/organization/subscription";
    private static final String INVOICES = "/api/staff/organization/invoices";
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Platform platform = Platform.shared();
    private final Firm firm = platform.firm();
    private final Member owner = firm.owner();
    private final Http maya = owner.http();
    private final Rows rows = new Rows(Platform.shared().database());

    private Answer choose(String plan) {
        return version(read().version()).put(SUBSCRIPTION + "/plan", new ChangePlanRequest(plan));
    }

    private Http version(int version) {
        return maya.with("If-Match", "\"" + version + "\"");
    }

    private SubscriptionResponse read() {
        return maya.get(SUBSCRIPTION).as(SubscriptionResponse.class);
    }

    private List<JsonNode> invoices() {
        return maya.get(INVOICES).expect(200).json().path("items").valueStream().toList();
    }

    /** Has the work of the day done now. */
    private void day() {
        String due =
                "select due_at > now() + interval '5 hours' from work where org_id = ? and kind = 'subscription-day'";
        firm.execute("update work set due_at = now() where org_id = ? and kind = 'subscription-day'", firm.id());
        Await.until(SOON, () -> rows.text(due, firm.id()).equals("t"));
    }

    /** Lets days pass for what is open and for the period. */
    private void overdueFor(int days) {
        firm.execute(
                "update invoice set due_on = current_date - ? where org_id = ? and state = 'OPEN'", days, firm.id());
        day();
    }

    private List<String> chain() {
        return rows.texts(
                "select type from event where org_id = ? and (type like 'subscription.%' or type like 'invoice.%')"
                        + " order by seq",
                firm.id());
    }

    private List<String> told() {
        Checksums.settle(firm);
        return rows.texts(
                "select kind from billing_notice where org_id = ? and sent_at is not null order by created_at, id",
                firm.id());
    }

    private Answer addClient() {
        return maya.post("/api/staff/clients", new CreateClientRequest(Ids.next(), "Berg", "K-1"));
    }

    @Test
    void firmThatWasNeverBilledSubscribesAndTheGateFollowsAtOnce() {
        assertThat(read().state()).isEqualTo(BillingState.UNBILLED);
        SubscriptionResponse subscribed = choose("ESSENTIAL").as(SubscriptionResponse.class);
        assertThat(subscribed.state()).isEqualTo(BillingState.ACTIVE);
        assertThat(subscribed.plan()).isEqualTo("ESSENTIAL");
        assertThat(Objects.requireNonNull(subscribed.nextInvoice()).total().minor())
                .isEqualTo(2_900);
        maya.with("If-Match", "\"1\"")
                .put("/api/staff/organization/appearance", new ChangeAppearanceRequest("#123456", null))
                .expectProblem(ProblemCode.PLAN_FEATURE_MISSING);
        assertThat(chain()).containsExactly("subscription.started", "invoice.issued");
        assertThat(told()).containsExactly("INVOICE");
    }

    @Test
    void largerPlanHoldsAtOnceForThePriceThatThePreviewNamed() {
        choose("ESSENTIAL").expect(200);
        firm.execute(
                "update subscription set period_from = current_date - 10, period_until = current_date + 20 where org_id = ?",
                firm.id());
        PlanChangePreview preview =
                maya.get(SUBSCRIPTION + "/plan-change?plan=PLUS").as(PlanChangePreview.class);
        assertThat(Objects.requireNonNull(preview.total()).minor()).isEqualTo(6_600 - 1_933);
        choose("PLUS").expect(200);
        assertThat(read().plan()).isEqualTo("PLUS");
        assertThat(invoices().getFirst().at("/total/minor").asLong(0)).isEqualTo(4_667);
        assertThat(chain())
                .containsExactly(
                        "subscription.started", "invoice.issued", "subscription.plan-changed", "invoice.issued");
    }

    @Test
    void smallerPlanAndCancellationWaitForTheEndOfThePeriod() {
        choose("PLUS").expect(200);
        assertThat(choose("ESSENTIAL").as(SubscriptionResponse.class).nextPlan())
                .isEqualTo("ESSENTIAL");
        assertThat(read().plan()).isEqualTo("PLUS");
        version(read().version()).delete(SUBSCRIPTION + "/cancellation").expect(200);
        assertThat(read().nextPlan()).isNull();
        SubscriptionResponse leaving = version(read().version())
                .put(SUBSCRIPTION + "/cancellation", null)
                .as(SubscriptionResponse.class);
        assertThat(leaving.nextPlan()).isEqualTo("FREE");
        firm.execute(
                "update subscription set period_from = current_date - 31, period_until = current_date where org_id = ?",
                firm.id());
        day();
        assertThat(read().state()).isEqualTo(BillingState.CANCELLED);
        assertThat(read().plan()).isEqualTo("FREE");
        assertThat(invoices()).hasSize(1);
        assertThat(chain()).endsWith("subscription.change-scheduled", "subscription.ended");
    }

    @Test
    void periodTurnsOnceHoweverOftenTheDayIsLookedAt() {
        choose("PLUS").expect(200);
        firm.execute(
                "update subscription set period_from = current_date - 31, period_until = current_date where org_id = ?",
                firm.id());
        day();
        day();
        assertThat(chain().stream().filter("subscription.renewed"::equals)).hasSize(1);
        assertThat(invoices()).hasSize(2);
        assertThat(rows.number("select count(*) from usage_day where org_id = ?", firm.id()))
                .isEqualTo(1);
    }

    @Test
    void unpaidInvoiceRestrictsInStagesWhichThePaymentLiftsAtOnce() {
        Contact.Card card = owner.addClient("Otto Berg");
        owner.send(owner.draft(card, "Bank statements"), card);
        Contact otto = Contact.open(firm, card.email());
        choose("PLUS").expect(200);
        overdueFor(2);
        assertThat(read().standing()).isEqualTo(BillingStanding.GRACE);
        addClient().expect(201);
        overdueFor(16);
        assertThat(read().standing()).isEqualTo(BillingStanding.NO_GROWTH);
        addClient().expectProblem(ProblemCode.PAYMENT_OVERDUE);
        owner.draft(card, "Payslips");
        overdueFor(40);
        assertThat(read().standing()).isEqualTo(BillingStanding.READ_ONLY);
        maya.post(
                        "/api/staff/engagements",
                        "{\"id\":\"" + Ids.next() + "\",\"clientId\":\"" + card.clientId()
                                + "\",\"kind\":\"CASE\",\"title\":\"Tax\",\"items\":[]}")
                .expectProblem(ProblemCode.PAYMENT_OVERDUE);
        maya.get("/api/staff/clients").expect(200);
        otto.http().get(otto.path("/home")).expect(200);
        choose("PLUS").expect(200);

        Operator sam = Operator.signedIn(Platform.shared());
        String path = "/api/operator/organizations/" + firm.id() + "/invoices";
        String invoice = sam.http().get(path).json().at("/items/0/id").stringValue("");
        RecordPaymentRequest payment = new RecordPaymentRequest(BillingTerms.today(), "SEPA 4711");
        sam.http().put(path + "/" + invoice + "/payment", payment).expect(200);
        sam.http().put(path + "/" + invoice + "/payment", payment).expect(200);
        assertThat(read().standing()).isEqualTo(BillingStanding.GOOD);
        addClient().expect(201);
        assertThat(chain())
                .containsExactly(
                        "subscription.started",
                        "invoice.issued",
                        "subscription.overdue",
                        "subscription.restricted",
                        "subscription.restricted",
                        "invoice.paid",
                        "subscription.settled");
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "INVOICE", "OVERDUE", "NO_GROWTH", "READ_ONLY", "REMINDER", "REMINDER", "PAID");
        assertThat(rows.texts("select body from event where org_id = ?", firm.id()))
                .noneMatch(body -> body.contains("SEPA 4711"));
    }

    @Test
    void debtOfTwoMonthsEndsTheSubscriptionAndKeepsEverything() {
        owner.addClient("Otto Berg");
        choose("PLUS").expect(200);
        overdueFor(61);
        assertThat(read().state()).isEqualTo(BillingState.CANCELLED);
        assertThat(maya.get("/api/staff/clients").json().path("items")).hasSize(1);
        choose("PLUS").expectProblem(ProblemCode.PAYMENT_OVERDUE);
    }

    @Test
    void versionThatIsNotTheCurrentOneChangesNothing() {
        version(7).put(SUBSCRIPTION + "/plan", new ChangePlanRequest("PLUS")).expectProblem(ProblemCode.STALE_VERSION);
        maya.put(SUBSCRIPTION + "/plan", new ChangePlanRequest("PLUS"))
                .expectProblem(ProblemCode.PRECONDITION_REQUIRED);
        for (String plan : List.of("ULTIMATE", "GOLD", "plus")) {
            Answer refused = choose(plan).expectProblem(ProblemCode.VALIDATION_FAILED);
            assertThat(refused.json().at("/errors/0/pointer").stringValue("")).isEqualTo("/plan");
        }
        version(1).delete(SUBSCRIPTION + "/cancellation").expectProblem(ProblemCode.INVALID_TRANSITION);
        assertThat(read().state()).isEqualTo(BillingState.UNBILLED);
        assertThat(invoices()).isEmpty();
    }

    @Test
    void crowdThatSubscribesAtOnceLeavesNoGapAndNoSecondInvoice() {
        List<Answer> answers =
                AtOnce.run(12, number -> version(1).put(SUBSCRIPTION + "/plan", new ChangePlanRequest("PLUS")));
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        assertThat(invoices()).hasSize(1);
        List<Firm> firms = IntStream.range(0, 8)
                .mapToObj(number -> Platform.shared().firm())
                .toList();
        List<Http> owners = firms.stream().map(each -> each.owner().http()).toList();
        AtOnce.run(
                16,
                number -> owners.get(number % 8)
                        .with("If-Match", "\"1\"")
                        .put(SUBSCRIPTION + "/plan", new ChangePlanRequest("PLUS")));
        assertThat(rows.number("select count(*) from invoice i join invoice_series s using (org_id)"
                        + " where i.number not like '%-' || to_char(s.last, 'FM0000') or s.last <> 1"))
                .isZero();
        assertThat(rows.number("select count(distinct number) - count(*) from invoice"))
                .isZero();
    }

    @Test
    void documentSaysWhatTheInvoiceSaysAndIsNobodyElses() throws IOException {
        firm.execute("update organization set name = 'Łódź & Ωmega Бета 株' where id = ?", firm.id());
        choose("PLUS").expect(200);
        JsonNode invoice = invoices().getFirst();
        String path = INVOICES + "/" + invoice.path("id").stringValue("") + "/document";
        Answer pdf = maya.get(path).expect(200);
        assertThat(pdf.header("content-type")).isEqualTo("application/pdf");
        try (var document = Loader.loadPDF(pdf.response().body())) {
            assertThat(new PDFTextStripper().getText(document).replace('\u00a0', ' '))
                    .contains(invoice.path("number").stringValue(""), "EUR 99.00", "Plan Plus, one month");
        }
        Platform.shared().firm().owner().http().get(path).expectProblem(ProblemCode.NOT_FOUND);
    }

    @Test
    void invoiceIsMadeOutToWhatTheFirmHasSetAndKeepsIt() throws IOException {
        String details = "/api/staff/organization/billing-details";
        version(1)
                .put(details, new SetBillingDetailsRequest("Berg Advisers GmbH", "Quay 1\n20457 Hamburg", "DE 123"))
                .expect(200);
        version(1).put(details, new SetBillingDetailsRequest("X", null, null)).expectProblem(ProblemCode.STALE_VERSION);
        choose("PLUS").expect(200);
        version(2)
                .put(details, new SetBillingDetailsRequest("Moved on", null, null))
                .expect(200);
        String path = INVOICES + "/" + invoices().getFirst().path("id").stringValue("") + "/document";
        try (var document = Loader.loadPDF(maya.get(path).expect(200).response().body())) {
            assertThat(new PDFTextStripper().getText(document).replace('\u00a0', ' '))
                    .contains("Berg Advisers GmbH", "Quay 1", "20457 Hamburg", "DE 123")
                    .doesNotContain("Moved on");
        }
        assertThat(rows.texts(
                        "select body from event where org_id = ? and type = 'billing-details.changed'", firm.id()))
                .hasSize(2)
                .noneMatch(body -> body.contains("Berg"));
    }

    /** As the founding of a firm that signs up begins it. */
    private void trial() {
        platform.bean(TenantTransactions.class)
                .write(platform.bean(Trials.class).begin(Plan.PLUS))
                .contextWrite(Tenant.bind(new OrganizationId(firm.id())))
                .block();
    }

    @Test
    void trialIsAnnouncedBeforeItEndsAndGoesOverToTheChosenPlan() {
        trial();
        trial();
        assertThat(read().state()).isEqualTo(BillingState.TRIAL);
        assertThat(read().nextPlan()).isEqualTo("FREE");
        firm.execute(
                "update subscription set period_from = current_date - 28, period_until = current_date + 2 where org_id = ?",
                firm.id());
        day();
        day();
        PlanChangePreview preview =
                maya.get(SUBSCRIPTION + "/plan-change?plan=PLUS").as(PlanChangePreview.class);
        assertThat(preview.from()).isEqualTo(BillingTerms.today().plusDays(2));
        assertThat(preview.total()).isNull();
        choose("ESSENTIAL").expect(200);
        assertThat(read().plan()).isEqualTo("PLUS");
        firm.execute(
                "update subscription set period_from = current_date - 30, period_until = current_date where org_id = ?",
                firm.id());
        day();
        assertThat(read().state()).isEqualTo(BillingState.ACTIVE);
        assertThat(read().plan()).isEqualTo("ESSENTIAL");
        assertThat(invoices()).hasSize(1);
        assertThat(told()).containsExactlyInAnyOrder("TRIAL_ENDING", "INVOICE");
        assertThat(chain())
                .containsExactly(
                        "subscription.trial-started",
                        "subscription.change-scheduled",
                        "subscription.started",
                        "invoice.issued");
    }

    @Test
    void trialThatNobodyChoseAfterEndsOnTheFreePlan() {
        trial();
        firm.execute(
                "update subscription set period_from = current_date - 30, period_until = current_date where org_id = ?",
                firm.id());
        day();
        assertThat(read().state()).isEqualTo(BillingState.CANCELLED);
        assertThat(read().plan()).isEqualTo("FREE");
        assertThat(invoices()).isEmpty();
        assertThat(told()).contains("TRIAL_OVER");
    }

    @Test
    void usageOfADayIsKeptAtItsHighest() {
        choose("PLUS").expect(200);
        Contact.Card card = owner.addClient("Otto Berg");
        day();
        maya.with("If-Match", "\"1\"")
                .put(
                        "/api/staff/clients/" + card.clientId(),
                        "{\"name\":\"Berg\",\"reference\":\"K-2\",\"state\":\"ARCHIVED\"}")
                .expect(200);
        day();
        JsonNode days = maya.get("/api/staff/organization/usage-history").json().path("days");
        assertThat(days).hasSize(1);
        assertThat(days.at("/0/activeClients").asLong(-1)).isEqualTo(1);
        assertThat(days.at("/0/staffSeats").asLong(-1)).isEqualTo(1);
    }

    @Test
    void paymentOfTheFutureOrOfAnotherFirmIsRefusedAtTheField() {
        choose("PLUS").expect(200);
        String invoice = invoices().getFirst().path("id").stringValue("");
        Operator sam = Operator.signedIn(Platform.shared());
        Answer refused = sam.http()
                .put(
                        "/api/operator/organizations/" + firm.id() + "/invoices/" + invoice + "/payment",
                        new RecordPaymentRequest(BillingTerms.today().plusDays(2), "x"))
                .expectProblem(ProblemCode.VALIDATION_FAILED);
        assertThat(refused.json().at("/errors/0/pointer").stringValue("")).isEqualTo("/receivedOn");
        sam.http()
                .put(
                        "/api/operator/organizations/"
                                + Platform.shared().firm().id() + "/invoices/" + invoice + "/payment",
                        new RecordPaymentRequest(BillingTerms.today(), "x"))
                .expectProblem(ProblemCode.NOT_FOUND);
    }
}
