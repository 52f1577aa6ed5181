package dev.gatehouse.platform.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.billing.Plan;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.subscription.BillingStanding;
import dev.gatehouse.contract.subscription.BillingState;
import dev.gatehouse.contract.subscription.ChangePlanRequest;
import dev.gatehouse.contract.subscription.ProviderPageResponse;
import dev.gatehouse.contract.subscription.SubscriptionResponse;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.access.RateLimit;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.Digests;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.AtOnce;
import dev.gatehouse.platform.testing.Await;
import dev.gatehouse.platform.testing.Checksums;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Maya pays through Stripe: pages, events that anybody may forge, come twice, late and out of order, and no answer. */
class StripeIT {

    private static final String SECRET = "whsec_of_the_double";
    private static final String SUBSCRIPTION = "/api/staff/organization/subscription";
    private static final Duration SOON = Duration.ofSeconds(20);

    private static StripeDouble stripe;
    private static Platform platform;

    private final Firm firm = platform.firm();
    private final Http maya = firm.owner().http();
    private final Http visitor = Member.visitor(platform);
    private final Rows rows = new Rows(platform.database());

    @BeforeAll
    static void serviceWithAProvider() {
        stripe = new StripeDouble();
        platform = start(SECRET);
    }

    private static Platform start(String secret) {
        return Platform.start(
                Platform.freshDatabase(),
                "gatehouse.billing.provider=stripe",
                "gatehouse.billing.stripe.secret-key=" + StripeDouble.KEY,
                "gatehouse.billing.stripe.webhook-secret=" + secret,
                "gatehouse.billing.stripe.prices=essential=price_essential,plus=price_plus",
                "gatehouse.billing.stripe.api-url=" + stripe.url(),
                "resilience4j.timelimiter.instances.stripe.timeout-duration=1s");
    }

    @AfterAll
    static void serviceStops() {
        platform.close();
        stripe.close();
    }

    private String customerAfterCheckout() {
        maya.post(SUBSCRIPTION + "/checkout-sessions", new ChangePlanRequest("PLUS"))
                .expect(201);
        return rows.text("select customer from provider_account where org_id = ?", firm.id());
    }

    private static String signature(String secret, long time, String body) {
        byte[] hmac = Digests.hmac(secret.getBytes(StandardCharsets.UTF_8), time + "." + body);
        return "t=" + time + ",v1=" + HexFormat.of().formatHex(hmac);
    }

    private static long now() {
        return Clock.now().getEpochSecond();
    }

    private Answer deliver(String body) {
        return bring(signature(SECRET, now(), body), body);
    }

    private Answer bring(String signature, String body) {
        return visitor.with("Stripe-Signature", signature).post("/api/hooks/stripe", body);
    }

    private SubscriptionResponse read() {
        return maya.get(SUBSCRIPTION).as(SubscriptionResponse.class);
    }

    private void settle() {
        Checksums.settle(firm);
    }

    private String at(String customer, String status, String price) {
        String subscription = StripeDouble.subscription(
                customer, firm.id(), status, price, BillingTerms.today().minusDays(3));
        stripe.put(customer, subscription);
        return subscription;
    }

    @Test
    void checkoutLeadsToStripeAndItsEventToThePlan() {
        ProviderPageResponse page = maya.post(SUBSCRIPTION + "/checkout-sessions", new ChangePlanRequest("ESSENTIAL"))
                .expect(201)
                .as(ProviderPageResponse.class);
        assertThat(page.url().getHost()).isEqualTo("checkout.stripe.com");
        StripeDouble.Call call = stripe.calls("/v1/checkout/sessions").getLast();
        assertThat(call.form())
                .containsEntry("line_items[0][price]", "price_essential")
                .containsEntry(
                        "subscription_data[metadata][gatehouse_organization]",
                        firm.id().toString());
        String customer = rows.text("select customer from provider_account where org_id = ?", firm.id());
        deliver(StripeDouble.event(
                        "evt_" + Ids.next(),
                        "customer.subscription.created",
                        at(customer, "active", "price_essential")))
                .expect(204);
        settle();
        assertThat(read().state()).isEqualTo(BillingState.ACTIVE);
        assertThat(read().plan()).isEqualTo("ESSENTIAL");
        assertThat(firm.platform()
                        .bean(dev.gatehouse.platform.tenancy.OrganizationDirectory.class)
                        .bySlug(firm.slug())
                        .block()
                        .plan())
                .isEqualTo("ESSENTIAL");
        maya.post(SUBSCRIPTION + "/checkout-sessions", new ChangePlanRequest("PLUS"))
                .expectProblem(ProblemCode.BILLED_ELSEWHERE);
        maya.with("If-Match", "\"" + read().version() + "\"")
                .put(SUBSCRIPTION + "/plan", new ChangePlanRequest("PLUS"))
                .expectProblem(ProblemCode.BILLED_ELSEWHERE);
        assertThat(maya.post(SUBSCRIPTION + "/portal-sessions", "")
                        .as(ProviderPageResponse.class)
                        .url()
                        .getHost())
                .isEqualTo("billing.stripe.com");
    }

    @Test
    @Requirement("S-33")
    void eventThatStripeHasNotSignedInTheseMinutesChangesNothing() {
        String customer = customerAfterCheckout();
        String body = StripeDouble.event(
                "evt_" + Ids.next(), "customer.subscription.updated", at(customer, "active", "price_plus"));
        settle();
        List<String> before = Checksums.of(firm);
        String compact = JsonMapper.shared().readTree(body).toString();
        String right = signature(SECRET, now(), body);
        visitor.post("/api/hooks/stripe", body).expectProblem(ProblemCode.INVALID_REQUEST);
        for (String forged : List.of(
                "",
                "nonsense",
                "t=" + now(),
                "v1=" + "ab".repeat(32),
                "t=" + now() + ",v1=",
                "t=x,v1=" + "ab".repeat(32),
                "t=" + Long.MAX_VALUE + ",v1=" + "ab".repeat(32),
                right.replace("v1=", "v0="),
                signature("whsec_of_another_account", now(), body),
                signature(" ", now(), body),
                signature(SECRET, now() - 301, body),
                signature(SECRET, now() + 302, body),
                signature(SECRET, now(), body).replaceFirst("t=\\d+", "t=" + (now() - 30)))) {
            bring(forged, body).expectProblem(ProblemCode.INVALID_REQUEST);
        }
        bring(right, compact).expectProblem(ProblemCode.INVALID_REQUEST);
        bring(right, body + " ").expectProblem(ProblemCode.INVALID_REQUEST);
        settle();
        assertThat(Checksums.of(firm)).isEqualTo(before);
        bring(signature(SECRET, now() - 290, body), body).expect(204);
        settle();
        assertThat(read().plan()).isEqualTo("PLUS");
    }

    @Test
    @Requirement("S-18")
    void networkThatBringsTooManyEventsWaitsAndNoOtherDoes() {
        Http greedy = Member.visitor(platform).with("Stripe-Signature", "nonsense");
        for (int event = 0; event < RateLimit.HOOK_PER_IP.uses(); event++) {
            greedy.post("/api/hooks/stripe", "{}").expectProblem(ProblemCode.INVALID_REQUEST);
        }
        Answer waits = greedy.post("/api/hooks/stripe", "{}");
        waits.expectProblem(ProblemCode.RATE_LIMITED);
        assertThat(Long.parseLong(waits.header("retry-after")))
                .isBetween(1L, RateLimit.HOOK_PER_IP.window().toSeconds());
        String right = "{}";
        greedy.with("Stripe-Signature", signature(SECRET, now(), right))
                .post("/api/hooks/stripe", right)
                .expectProblem(ProblemCode.RATE_LIMITED);
        deliver(StripeDouble.event("evt_" + Ids.next(), "charge.refunded", "{\"object\":\"charge\",\"id\":\"ch_1\"}"))
                .expect(204);
    }

    /** Signed by Stripe, and yet not about whom it names. */
    @Test
    @Requirement("S-33")
    void eventAboutAnotherFirmsCustomerChangesNeitherFirm() {
        String customer = customerAfterCheckout();
        Firm other = platform.firm();
        settle();
        List<String> here = Checksums.of(firm);
        List<String> there = Checksums.of(other);
        String subscription =
                StripeDouble.subscription(customer, other.id(), "active", "price_plus", BillingTerms.today());
        deliver(StripeDouble.event("evt_" + Ids.next(), "customer.subscription.updated", subscription))
                .expectProblem(ProblemCode.INVALID_REQUEST);
        deliver(StripeDouble.event("evt_" + Ids.next(), "charge.refunded", "{\"object\":\"charge\",\"id\":\"ch_1\"}"))
                .expect(204);
        deliver("{}").expectProblem(ProblemCode.INVALID_REQUEST);
        deliver("nonsense").expectProblem(ProblemCode.INVALID_REQUEST);
        assertThat(Checksums.of(firm)).isEqualTo(here);
        assertThat(Checksums.of(other)).isEqualTo(there);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    @Requirement("S-33")
    void serviceDoesNotStartWithoutTheSecret(String blank) {
        assertThatThrownBy(() -> start(blank).close())
                .rootCause()
                .hasMessage(
                        "gatehouse.billing.stripe.webhook-secret is blank while gatehouse.billing.provider is stripe");
    }

    private List<String> storyOf(String customer) {
        List<String> events = new ArrayList<>();
        String[][] story = {
            {"customer.subscription.created", "active", "price_essential"},
            {"customer.subscription.updated", "active", "price_plus"},
            {"invoice.payment_failed", "past_due", "price_plus"},
            {"customer.subscription.updated", "past_due", "price_plus"},
            {"invoice.paid", "active", "price_plus"},
            {"customer.subscription.updated", "active", "price_plus"},
        };
        for (String[] step : story) {
            String subscription = at(customer, step[1], step[2]);
            String object =
                    step[0].startsWith("invoice.") ? StripeDouble.invoice(customer, firm.id(), "open") : subscription;
            events.add(StripeDouble.event("evt_" + Ids.next(), step[0], object));
        }
        return events;
    }

    private List<String> chain(Firm of) {
        return rows.texts(
                "select type from event where org_id = ? and type like 'subscription.%' order by seq", of.id());
    }

    /**
     * Three days late is signed afresh: Stripe signs each delivery anew, so the body is old and the signature is not.
     */
    @Test
    @Requirement("S-34")
    void everyEventFiveTimesInParallelAndShuffledEndsAsInOrderOnce() {
        String customer = customerAfterCheckout();
        List<String> events = storyOf(customer);
        List<String> deliveries = new ArrayList<>();
        for (int times = 0; times < 5; times++) {
            deliveries.addAll(events);
        }
        Collections.shuffle(deliveries, new Random(34));
        List<Answer> answers = AtOnce.run(deliveries.size(), number -> deliver(deliveries.get(number)));
        assertThat(answers).allMatch(answer -> answer.status() == 204);
        settle();
        assertThat(rows.number("select count(*) from provider_event where org_id = ?", firm.id()))
                .isEqualTo(events.size());
        assertThat(read().plan()).isEqualTo("PLUS");
        assertThat(read().state()).isEqualTo(BillingState.ACTIVE);
        assertThat(read().standing()).isEqualTo(BillingStanding.GOOD);
        assertThat(chain(firm)).containsExactly("subscription.started");
        assertThat(rows.number(
                        "select count(*) - count(distinct (kind, subject, member_id)) from billing_notice where org_id = ?",
                        firm.id()))
                .isZero();
    }

    /** The same story with a pause after each step, each event five times. */
    @Test
    @Requirement("S-34")
    void eachStepOfTheStoryIsToldOnceInChainAndMail() {
        String customer = customerAfterCheckout();
        String[][] story = {
            {"active", "price_essential"},
            {"active", "price_plus"},
            {"past_due", "price_plus"},
            {"active", "price_plus"},
        };
        List<String> old = new ArrayList<>();
        for (String[] step : story) {
            String event = StripeDouble.event(
                    "evt_" + Ids.next(), "customer.subscription.updated", at(customer, step[0], step[1]));
            old.add(event);
            AtOnce.run(5, number -> deliver(event));
            settle();
        }
        AtOnce.run(8, number -> deliver(old.get(number % 4)));
        settle();
        assertThat(read().plan()).isEqualTo("PLUS");
        assertThat(chain(firm))
                .containsExactly(
                        "subscription.started",
                        "subscription.plan-changed",
                        "subscription.overdue",
                        "subscription.settled");
        assertThat(rows.texts("select kind from billing_notice where org_id = ? and sent_at is not null", firm.id()))
                .containsExactly("OVERDUE");
    }

    @Test
    void lostEventIsMadeUpForByAsking() {
        String customer = customerAfterCheckout();
        at(customer, "active", "price_essential");
        firm.execute("update work set due_at = now() where org_id = ? and kind = 'subscription-day'", firm.id());
        Await.until(SOON, () -> read().state() == BillingState.ACTIVE);
        assertThat(read().plan()).isEqualTo("ESSENTIAL");
    }

    private void trial() {
        platform.bean(TenantTransactions.class)
                .write(platform.bean(Trials.class).begin(Plan.PLUS))
                .contextWrite(Tenant.bind(new OrganizationId(firm.id())))
                .block();
    }

    @Test
    void trialGoesOverToWhatIsPaidAtStripe() {
        trial();
        String customer = customerAfterCheckout();
        deliver(StripeDouble.event(
                        "evt_" + Ids.next(), "customer.subscription.created", at(customer, "active", "price_plus")))
                .expect(204);
        settle();
        assertThat(read().state()).isEqualTo(BillingState.ACTIVE);
        assertThat(chain(firm)).containsExactly("subscription.trial-started", "subscription.started");
    }

    @Test
    void trialThatNobodyPaysForEndsAtItsDay() {
        trial();
        firm.execute(
                "update subscription set period_from = current_date - 30, period_until = current_date where org_id = ?",
                firm.id());
        firm.execute("update work set due_at = now() where org_id = ? and kind = 'subscription-day'", firm.id());
        Await.until(SOON, () -> read().state() == BillingState.CANCELLED);
        assertThat(read().plan()).isEqualTo("FREE");
    }

    @Test
    void whatEndedBeforeItWasKnownTakesNoPlanAway() {
        String customer = customerAfterCheckout();
        at(customer, "canceled", "price_plus");
        deliver(StripeDouble.event(
                        "evt_" + Ids.next(), "invoice.paid", StripeDouble.invoice(customer, firm.id(), "paid")))
                .expect(204);
        settle();
        assertThat(read().state()).isEqualTo(BillingState.UNBILLED);
        assertThat(read().plan()).isEqualTo("PLUS");
    }

    @Test
    void answerToAnOlderQuestionNeverOverwritesALaterOne() {
        String customer = customerAfterCheckout();
        at(customer, "active", "price_plus");
        firm.execute("update provider_account set answered = 1000, asked = 10 where org_id = ?", firm.id());
        deliver(StripeDouble.event(
                        "evt_" + Ids.next(), "invoice.paid", StripeDouble.invoice(customer, firm.id(), "paid")))
                .expect(204);
        settle();
        assertThat(read().state()).isEqualTo(BillingState.UNBILLED);
    }

    @Test
    @Requirement("S-35")
    void crowdAtTheCheckoutMakesOneCustomerAndOnePage() {
        List<Answer> answers =
                AtOnce.run(20, number -> maya.post(SUBSCRIPTION + "/checkout-sessions", new ChangePlanRequest("PLUS")));
        assertThat(answers.stream()
                        .map(answer -> answer.as(ProviderPageResponse.class).url())
                        .distinct())
                .hasSize(1);
        assertThat(stripe.calls("/v1/customers").stream()
                        .filter(call -> call.form().containsValue(firm.id().toString()))
                        .map(StripeDouble.Call::idempotencyKey)
                        .distinct())
                .hasSize(1);
        assertThat(rows.number("select count(*) from provider_account where org_id = ?", firm.id()))
                .isEqualTo(1);
    }

    @Test
    void failureInPassingIsTriedAgainUnderTheSameKeyAndALastingOneSaysSo() {
        stripe.fail(2);
        maya.post(SUBSCRIPTION + "/checkout-sessions", new ChangePlanRequest("PLUS"))
                .expect(201);
        List<StripeDouble.Call> tries = stripe.calls("/v1/customers").stream()
                .filter(call -> call.form().containsValue(firm.id().toString()))
                .toList();
        assertThat(tries).hasSize(3);
        assertThat(tries.stream().map(StripeDouble.Call::idempotencyKey).distinct())
                .hasSize(1);
        stripe.fail(3);
        maya.post(SUBSCRIPTION + "/portal-sessions", "").expectProblem(ProblemCode.UPSTREAM_UNAVAILABLE);
    }

    @Test
    void callThatStandsStillIsGivenUpAndTriedAgain() {
        customerAfterCheckout();
        stripe.stall(Duration.ofSeconds(30));
        long before = System.nanoTime();
        maya.post(SUBSCRIPTION + "/portal-sessions", "").expect(201);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void plansThatAreAgreedOnAreNotSoldAndOthersAreUnknown() {
        maya.post(SUBSCRIPTION + "/checkout-sessions", new ChangePlanRequest("ULTIMATE"))
                .expectProblem(ProblemCode.VALIDATION_FAILED);
        maya.post(SUBSCRIPTION + "/portal-sessions", "").expectProblem(ProblemCode.INVALID_TRANSITION);
    }
}
