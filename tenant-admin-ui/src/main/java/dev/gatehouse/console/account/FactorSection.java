package dev.gatehouse.console.account;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.access.Enrolment;
import dev.gatehouse.console.access.RecoveryCodeList;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Confirmation;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.AccountApi;
import dev.gatehouse.console.platform.StaffSession;
import dev.gatehouse.contract.access.BeginEnrolmentRequest;
import dev.gatehouse.contract.access.EnrolmentResponse;
import dev.gatehouse.contract.access.FactorKind;
import dev.gatehouse.contract.access.NewFactor;
import dev.gatehouse.contract.access.OwnProfileResponse;
import java.util.List;
import java.util.Optional;

/** The second factors of the member, and the recovery codes beside them. */
class FactorSection extends Section {

    private final AccountApi account;
    private final OwnProfileResponse profile;
    private final Runnable changed;

    FactorSection(AccountApi account, OwnProfileResponse profile, Runnable changed) {
        this.account = account;
        this.profile = profile;
        this.changed = changed;
        addClassName("block");
        add(new H2(Words.say("you.factors")), hint(), rows(), actions());
    }

    private Paragraph hint() {
        var key = profile.secondFactorRequired() ? "you.factors.required" : "you.factors.text";
        var hint = new Paragraph(Words.say(key));
        hint.addClassName("second");
        return hint;
    }

    private Div rows() {
        var rows = new Div();
        rows.addClassName("rows");
        profile.factors().forEach(factor -> rows.add(new FactorRow(account, factor, changed)));
        if (!profile.factors().isEmpty()) {
            rows.add(recoveryCodes());
        }
        rows.setVisible(!profile.factors().isEmpty());
        return rows;
    }

    private Div recoveryCodes() {
        var name = new Span(Words.say("recovery.title"));
        name.addClassName("strong");
        var left = new Span(Words.say("recovery.left", profile.recoveryCodes()));
        left.addClassName("second");
        var words = new Div(name, left);
        words.addClassName("row-words");
        var row = new Div(words, ActionButton.secondary(Words.say("recovery.renew"), this::renewCodes));
        row.addClassName("row");
        return row;
    }

    private void renewCodes() {
        Confirmation.ask("recovery.renew", "", () -> {
            showCodes(account.makeRecoveryCodes().codes());
            changed.run();
        });
    }

    private Div actions() {
        var actions = new Div(
                ActionButton.secondary(Words.say("enrol.app"), () -> enrol(FactorKind.TOTP))
                        .with(Glyph.PLUS),
                ActionButton.secondary(Words.say("enrol.passkey"), () -> enrol(FactorKind.PASSKEY))
                        .with(Glyph.PLUS));
        actions.addClassName("actions");
        return actions;
    }

    // An app's key is asked for before the dialog opens, a passkey's options only at its button: so a fresh proof is
    // asked
    // for in either case before anything is shown.
    private void enrol(FactorKind kind) {
        if (kind == FactorKind.PASSKEY) {
            begin(kind);
        }
        var dialog = dialog(Words.say(kind == FactorKind.TOTP ? "enrol.app" : "enrol.passkey"));
        dialog.add(new Enrolment(Optional.of(kind), this::begin, factor -> added(dialog, factor)));
        dialog.open();
    }

    private EnrolmentResponse begin(FactorKind kind) {
        return account.beginEnrolment(new BeginEnrolmentRequest(kind));
    }

    private void added(Dialog dialog, NewFactor factor) {
        var enrolled = account.addFactor(factor);
        StaffSession.renew(enrolled.session());
        dialog.close();
        Notices.done(Words.say("you.factors.added"));
        if (!enrolled.recoveryCodes().isEmpty()) {
            showCodes(enrolled.recoveryCodes());
        }
        changed.run();
    }

    private static void showCodes(List<String> codes) {
        var dialog = dialog(Words.say("recovery.title"));
        dialog.add(new RecoveryCodeList(codes));
        dialog.getFooter().removeAll();
        dialog.getFooter().add(ActionButton.primary(Words.say("recovery.kept"), dialog::close));
        dialog.setCloseOnEsc(false);
        dialog.open();
    }

    private static Dialog dialog(String title) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(title);
        dialog.setWidth("min(480px, calc(100vw - 32px))");
        dialog.setCloseOnOutsideClick(false);
        dialog.getFooter().add(ActionButton.quiet(Words.say("cancel"), dialog::close));
        return dialog;
    }
}
