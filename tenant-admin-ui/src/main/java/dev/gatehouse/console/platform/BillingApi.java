package dev.gatehouse.console.platform;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.subscription.BillingDetailsResponse;
import dev.gatehouse.contract.subscription.ChangePlanRequest;
import dev.gatehouse.contract.subscription.InvoiceListItem;
import dev.gatehouse.contract.subscription.PlanChangePreview;
import dev.gatehouse.contract.subscription.ProviderPageResponse;
import dev.gatehouse.contract.subscription.SetBillingDetailsRequest;
import dev.gatehouse.contract.subscription.StandingResponse;
import dev.gatehouse.contract.subscription.SubscriptionResponse;
import dev.gatehouse.contract.subscription.UsageHistoryResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What the firm pays: its subscription and its invoices. */
public interface BillingApi {

    /** How the subscription stands. */
    @GetExchange("/organization/subscription")
    SubscriptionResponse subscription();

    /** What an unpaid invoice restricts. */
    @GetExchange("/organization/subscription/standing")
    StandingResponse standing();

    /** What choosing a plan today would mean. */
    @GetExchange("/organization/subscription/plan-change")
    PlanChangePreview preview(@RequestParam String plan);

    /** Chooses a plan. */
    @PutExchange("/organization/subscription/plan")
    SubscriptionResponse changePlan(@RequestHeader("If-Match") String version, @RequestBody ChangePlanRequest request);

    /** Lets the subscription end with its period. */
    @PutExchange("/organization/subscription/cancellation")
    SubscriptionResponse cancel(@RequestHeader("If-Match") String version);

    /** Takes back what was to happen when the period ends. */
    @DeleteExchange("/organization/subscription/cancellation")
    SubscriptionResponse resume(@RequestHeader("If-Match") String version);

    /** The payment provider's page to subscribe on. */
    @PostExchange("/organization/subscription/checkout-sessions")
    ProviderPageResponse checkout(@RequestBody ChangePlanRequest request);

    /** The payment provider's page for everything else. */
    @PostExchange("/organization/subscription/portal-sessions")
    ProviderPageResponse portal();

    /** Invoices, newest first. */
    @GetExchange("/organization/invoices")
    Slice<InvoiceListItem> invoices(@RequestParam int limit, @RequestParam(required = false) @Nullable String cursor);

    /** The PDF of an invoice. */
    @GetExchange(
            value = "/organization/invoices/{invoiceId}/document",
            accept = {"application/pdf", "application/problem+json"})
    byte[] document(@PathVariable UUID invoiceId);

    /** Whom invoices are made out to. */
    @GetExchange("/organization/billing-details")
    BillingDetailsResponse details();

    /** Changes that for the next ones. */
    @PutExchange("/organization/billing-details")
    BillingDetailsResponse setDetails(
            @RequestHeader("If-Match") String version, @RequestBody SetBillingDetailsRequest request);

    /** What was in use day by day. */
    @GetExchange("/organization/usage-history")
    UsageHistoryResponse usage(@RequestParam int days);
}
