package dev.gatehouse.console.settings;

import com.vaadin.flow.component.html.Div;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Confirmation;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.PlanWords;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.BillingApi;
import dev.gatehouse.console.platform.IfMatch;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.contract.subscription.BillingState;
import dev.gatehouse.contract.subscription.SubscriptionResponse;

/** What an owner can do about the subscription as it stands. */
class SubscriptionActions extends Div {

    private final BillingApi billing;
    private final SubscriptionResponse now;
    private final Runnable changed;

    SubscriptionActions(BillingApi billing, SubscriptionResponse now, Runnable changed) {
        this.billing = billing;
        this.now = now;
        this.changed = changed;
        addClassName("actions");
        setVisible(Permission.BILLING_WRITE.granted());
        if (now.provider().equals("manual") || !isSubscribed()) {
            add(ActionButton.primary(Words.say("billing.change"), this::change));
        }
        if (now.provider().equals("manual")) {
            addWayOut();
        } else if (isSubscribed()) {
            add(ActionButton.secondary(Words.say("billing.at-provider"), () -> ProviderPage.open(billing.portal())));
        }
    }

    private boolean isSubscribed() {
        return now.state() != BillingState.UNBILLED && now.state() != BillingState.CANCELLED;
    }

    private void addWayOut() {
        if (now.nextPlan() != null && now.state() != BillingState.TRIAL) {
            add(ActionButton.secondary(Words.say("billing.resume", PlanWords.plan(now.plan())), this::resume));
        } else if (isSubscribed() && now.state() != BillingState.TRIAL) {
            add(ActionButton.quiet(Words.say("billing.cancel"), this::cancel));
        }
    }

    private void change() {
        new ChangePlanDialog(billing, now, changed).open();
    }

    private void resume() {
        billing.resume(IfMatch.version(now.version()));
        Notices.done(Words.say("billing.resumed"));
        changed.run();
    }

    private void cancel() {
        Confirmation.ask("billing.cancel", PlanWords.plan(now.plan()), () -> {
            billing.cancel(IfMatch.version(now.version()));
            Notices.done(Words.say("billing.cancelled"));
            changed.run();
        });
    }
}
