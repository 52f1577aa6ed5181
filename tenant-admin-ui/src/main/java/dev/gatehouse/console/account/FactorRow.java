package dev.gatehouse.console.account;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Confirmation;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.FormDialog;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.AccountApi;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.access.FactorResponse;
import dev.gatehouse.contract.access.RenameFactorRequest;

/** One second factor: what it is called, when it was added and last used. */
class FactorRow extends Div {

    private final AccountApi account;
    private final FactorResponse factor;
    private final Runnable changed;

    FactorRow(AccountApi account, FactorResponse factor, Runnable changed) {
        this.account = account;
        this.factor = factor;
        this.changed = changed;
        addClassName("row");
        var actions = new Div(
                ActionButton.icon(Glyph.PENCIL, Words.say("you.factors.rename.named", factor.name()), this::rename),
                ActionButton.icon(Glyph.TRASH, Words.say("you.factors.remove.named", factor.name()), this::remove));
        actions.addClassName("actions");
        add(words(), actions);
    }

    private Div words() {
        var name = new Span(factor.name());
        name.addClassName("strong");
        var used = factor.usedAt();
        var since = Words.say("you.factors.since", Moments.day(Moments.dayOf(factor.addedAt())));
        var last = used == null ? Words.say("you.factors.unused") : Words.say("you.factors.used", Moments.text(used));
        var facts = new Span(Words.name(factor.kind()) + " · " + since + " · " + last);
        facts.addClassName("second");
        var words = new Div(name, facts);
        words.addClassName("row-words");
        return words;
    }

    private void rename() {
        var name = Fields.required(Words.say("you.factors.name"), Limits.FACTOR_NAME);
        name.setValue(factor.name());
        new FormDialog(Words.say("you.factors.rename"), Words.say("you.name.save"), () -> {
                    if (!Fields.complete(name)) {
                        return false;
                    }
                    account.renameFactor(
                            factor.id(), new RenameFactorRequest(name.getValue().strip()));
                    changed.run();
                    return true;
                })
                .field("/name", name)
                .open();
    }

    private void remove() {
        Confirmation.ask("you.factors.remove", factor.name(), () -> {
            account.removeFactor(factor.id());
            Notices.done(Words.say("you.factors.removed", factor.name()));
            changed.run();
        });
    }
}
