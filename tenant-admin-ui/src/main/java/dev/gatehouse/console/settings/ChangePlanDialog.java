package dev.gatehouse.console.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import dev.gatehouse.console.component.FormDialog;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.PlanWords;
import dev.gatehouse.console.component.Prices;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.BillingApi;
import dev.gatehouse.console.platform.IfMatch;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.contract.subscription.BillingState;
import dev.gatehouse.contract.subscription.ChangePlanRequest;
import dev.gatehouse.contract.subscription.PlanChangePreview;
import dev.gatehouse.contract.subscription.PlanPrice;
import dev.gatehouse.contract.subscription.SubscriptionResponse;
import org.jspecify.annotations.Nullable;

/** Chooses a plan. What it would cost and when it would hold is shown before anything happens. */
class ChangePlanDialog {

    private final BillingApi billing;
    private final SubscriptionResponse now;
    private final Runnable changed;
    private final RadioButtonGroup<PlanPrice> plans = new RadioButtonGroup<>(Words.say("billing.change.plan"));
    private final Div preview = new Div();

    ChangePlanDialog(BillingApi billing, SubscriptionResponse now, Runnable changed) {
        this.billing = billing;
        this.now = now;
        this.changed = changed;
        preview.addClassName("plan-preview");
        preview.getElement().setAttribute("role", "status");
        plans.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        plans.setItems(now.prices().stream().filter(this::isForSale).toList());
        plans.setItemLabelGenerator(ChangePlanDialog::label);
        plans.addValueChangeListener(chosen -> show(chosen.getValue()));
    }

    void open() {
        new FormDialog(Words.say("billing.change"), Words.say("billing.change.do"), this::choose)
                .field("/plan", plans)
                .with(preview)
                .open();
    }

    /** What costs nothing is reached by cancelling, and what is agreed on by asking. */
    private boolean isForSale(PlanPrice offer) {
        var own = offer.plan().equals(now.plan()) && now.state() != BillingState.UNBILLED && now.nextPlan() == null;
        return !own && !offer.plan().equals("FREE") && offer.price() != null;
    }

    private static String label(PlanPrice offer) {
        var price = offer.price();
        return price == null
                ? PlanWords.plan(offer.plan())
                : Words.say("billing.price", PlanWords.plan(offer.plan()), Prices.text(price));
    }

    private void show(@Nullable PlanPrice chosen) {
        preview.removeAll();
        plans.setInvalid(false);
        if (chosen != null && now.provider().equals("manual")) {
            try {
                explain(billing.preview(chosen.plan()));
            } catch (PlatformProblem refused) {
                preview.add(new Span(PlanWords.explain(refused.problem())));
            }
        }
    }

    private void explain(PlanChangePreview change) {
        var total = change.total();
        if (total == null) {
            preview.add(new Span(
                    Words.say("billing.preview.later", PlanWords.plan(change.plan()), Moments.day(change.from()))));
            return;
        }
        change.lines()
                .forEach(line -> preview.add(line(
                        Words.say("billing.line." + line.kind(), PlanWords.plan(line.plan())),
                        Prices.text(line.amount()))));
        var tax = change.tax();
        if (tax != null && tax.minor() != 0) {
            preview.add(line(Words.say("billing.tax"), Prices.text(tax)));
        }
        var sum = line(Words.say("billing.preview.total"), Prices.text(total));
        sum.addClassName("strong");
        preview.add(sum);
    }

    private static Div line(String words, String amount) {
        var line = new Div(new Span(words), new Span(amount));
        line.addClassName("preview-line");
        return line;
    }

    private boolean choose() {
        var chosen = plans.getValue();
        if (chosen == null) {
            plans.setErrorMessage(Words.say("billing.change.missing"));
            plans.setInvalid(true);
            return false;
        }
        var request = new ChangePlanRequest(chosen.plan());
        if (now.provider().equals("manual")) {
            billing.changePlan(IfMatch.version(now.version()), request);
            Notices.done(Words.say("billing.changed"));
            changed.run();
        } else {
            ProviderPage.open(billing.checkout(request));
        }
        return true;
    }
}
