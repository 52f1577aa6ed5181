package dev.gatehouse.console;

import dev.gatehouse.contract.subscription.Amount;
import dev.gatehouse.contract.subscription.BillingDetailsResponse;
import dev.gatehouse.contract.subscription.BillingStanding;
import dev.gatehouse.contract.subscription.BillingState;
import dev.gatehouse.contract.subscription.InvoiceLine;
import dev.gatehouse.contract.subscription.InvoiceListItem;
import dev.gatehouse.contract.subscription.InvoiceState;
import dev.gatehouse.contract.subscription.NextInvoice;
import dev.gatehouse.contract.subscription.PlanChangePreview;
import dev.gatehouse.contract.subscription.PlanPrice;
import dev.gatehouse.contract.subscription.RestrictionStep;
import dev.gatehouse.contract.subscription.StandingResponse;
import dev.gatehouse.contract.subscription.SubscriptionResponse;
import dev.gatehouse.contract.subscription.UsageDay;
import dev.gatehouse.contract.subscription.UsageHistoryResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What Lakeside Tax pays. */
public final class LakesideBilling {

    public static final LocalDate SINCE = LocalDate.of(2026, 10, 30);

    private static final LocalDate FROM = LocalDate.of(2026, 11, 5);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 5);

    private LakesideBilling() {}

    public static Amount euro(long minor) {
        return new Amount(minor, "EUR");
    }

    /** Paid and in order. */
    public static SubscriptionResponse active(String plan, @Nullable String next) {
        return subscription("manual", BillingState.ACTIVE, plan, next, BillingStanding.GOOD);
    }

    /** Overdue so long that nothing can be added. */
    public static SubscriptionResponse unpaid() {
        return subscription("manual", BillingState.PAST_DUE, "PLUS", null, BillingStanding.NO_GROWTH);
    }

    /** A firm that nobody bills. */
    public static SubscriptionResponse unbilled() {
        return subscription("manual", BillingState.UNBILLED, "PLUS", null, BillingStanding.GOOD);
    }

    /** The same, paid at a provider. */
    public static SubscriptionResponse atProvider(BillingState state) {
        return subscription(
                "stripe", state, state == BillingState.CANCELLED ? "FREE" : "PLUS", null, BillingStanding.GOOD);
    }

    private static SubscriptionResponse subscription(
            String provider, BillingState state, String plan, @Nullable String next, BillingStanding standing) {
        var billed = state == BillingState.ACTIVE || state == BillingState.PAST_DUE;
        var overdue = standing != BillingStanding.GOOD;
        return new SubscriptionResponse(
                provider,
                state,
                plan,
                next,
                billed ? FROM : null,
                billed ? UNTIL : null,
                standing,
                overdue ? SINCE : null,
                overdue ? restrictions() : List.of(),
                overdue ? SINCE.plusDays(60) : null,
                billed ? new NextInvoice(UNTIL, euro(11_781)) : null,
                List.of(
                        new PlanPrice("FREE", euro(0)),
                        new PlanPrice("ESSENTIAL", euro(2_900)),
                        new PlanPrice("PLUS", euro(9_900)),
                        new PlanPrice("ULTIMATE", null)),
                4);
    }

    private static List<RestrictionStep> restrictions() {
        return List.of(
                new RestrictionStep(BillingStanding.NO_GROWTH, SINCE.plusDays(14)),
                new RestrictionStep(BillingStanding.READ_ONLY, SINCE.plusDays(30)));
    }

    public static StandingResponse standing(BillingStanding standing) {
        var overdue = standing != BillingStanding.GOOD;
        return new StandingResponse(standing, overdue ? SINCE : null, overdue ? restrictions() : List.of());
    }

    public static PlanChangePreview up() {
        return new PlanChangePreview(
                "PLUS",
                FROM,
                List.of(
                        new InvoiceLine("REST_OF_PERIOD", "PLUS", FROM, UNTIL, euro(4_950)),
                        new InvoiceLine("CREDIT_FOR_REST", "ESSENTIAL", FROM, UNTIL, euro(-1_450))),
                euro(3_500),
                euro(665),
                euro(4_165));
    }

    public static PlanChangePreview down() {
        return new PlanChangePreview("ESSENTIAL", UNTIL, List.of(), null, null, null);
    }

    public static List<InvoiceListItem> invoices() {
        return List.of(
                invoice(92, "GH-LAKESIDE-2026-0012", InvoiceState.OPEN, FROM),
                invoice(91, "GH-LAKESIDE-2026-0011", InvoiceState.PAID, FROM.minusMonths(1)));
    }

    private static InvoiceListItem invoice(int id, String number, InvoiceState state, LocalDate issued) {
        var paid = state == InvoiceState.PAID ? issued.plusDays(4) : null;
        return new InvoiceListItem(Lakeside.id(id), number, state, issued, issued.plusDays(14), euro(11_781), paid);
    }

    public static BillingDetailsResponse details() {
        return new BillingDetailsResponse("Lakeside Tax GmbH", "Quay 1\n20457 Hamburg", "DE 123456789", 2);
    }

    /** A month in which clients and files came one after the other. */
    public static UsageHistoryResponse usage() {
        return new UsageHistoryResponse(IntStream.range(0, 31)
                .mapToObj(day ->
                        new UsageDay(FROM.plusDays(day), day < 9 ? 2 : 3, 20 + day, 400_000_000L + day * 26_000_000L))
                .toList());
    }
}
