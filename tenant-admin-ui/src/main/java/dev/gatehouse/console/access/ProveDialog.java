package dev.gatehouse.console.access;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.AccountApi;
import dev.gatehouse.console.platform.StaffSession;
import dev.gatehouse.contract.access.FactorKind;
import dev.gatehouse.contract.access.FactorResponse;
import dev.gatehouse.contract.access.GivenProof;
import dev.gatehouse.contract.access.ProofMethod;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks who is there before something sensitive, and then does it. */
@Component
public class ProveDialog {

    private final AccountApi account;

    ProveDialog(AccountApi account) {
        this.account = account;
    }

    /** Opens the dialog; the act follows the proof. */
    public void before(Runnable act) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(Words.say("prove.title"));
        dialog.setWidth("min(440px, calc(100vw - 32px))");
        dialog.setCloseOnOutsideClick(false);
        dialog.add(body(dialog, act));
        dialog.getFooter().add(ActionButton.quiet(Words.say("cancel"), dialog::close));
        dialog.open();
    }

    private Div body(Dialog dialog, Runnable act) {
        var kinds =
                account.profile().factors().stream().map(FactorResponse::kind).toList();
        var body = new Div();
        body.addClassName("step");
        if (kinds.isEmpty()) {
            askMailedCode(body, dialog, act);
        } else {
            askFactor(body, kinds, dialog, act);
        }
        return body;
    }

    private void askMailedCode(Div body, Dialog dialog, Runnable act) {
        var started = account.mailCode();
        body.add(new Paragraph(Words.say("prove.mail", StaffSession.signedIn().email())));
        body.add(CodeField.ofMail(digits ->
                prove(new GivenProof(ProofMethod.MAILED_CODE, digits, started.verification(), null), dialog, act)));
    }

    private void askFactor(Div body, List<FactorKind> kinds, Dialog dialog, Runnable act) {
        body.add(new Paragraph(Words.say("prove.text")));
        if (kinds.contains(FactorKind.TOTP)) {
            body.add(CodeField.ofApp(
                    digits -> prove(new GivenProof(ProofMethod.TOTP, digits, null, null), dialog, act)));
        }
        if (kinds.contains(FactorKind.PASSKEY)) {
            body.add(ActionButton.secondary(
                            Words.say("factor.passkey"),
                            () -> Passkey.use(
                                    account.challenge().options(),
                                    answer -> prove(
                                            new GivenProof(ProofMethod.PASSKEY, null, null, answer), dialog, act)))
                    .with(Glyph.LOCK));
        }
    }

    private void prove(GivenProof proof, Dialog dialog, Runnable act) {
        StaffSession.renew(account.prove(proof));
        dialog.close();
        act.run();
    }
}
