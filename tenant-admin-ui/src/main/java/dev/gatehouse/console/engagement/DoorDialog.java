package dev.gatehouse.console.engagement;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.gatehouse.console.component.FormDialog;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.AccessPolicyApi;
import dev.gatehouse.contract.access.policy.ChangeEngagementAccessPolicyRequest;
import dev.gatehouse.contract.access.policy.EngagementAccessPolicyResponse;
import dev.gatehouse.contract.access.policy.Prove;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Has one engagement ask for another proof than the firm does, or follow the firm again. */
class DoorDialog {

    private static final int MINUTE = 60;

    private final AccessPolicyApi policies;
    private final UUID engagement;
    private final Checkbox own = new Checkbox(Words.say("engagement.door.own-rules"));
    private final RadioButtonGroup<Prove> prove = new RadioButtonGroup<>(Words.say("door.prove"));
    private final IntegerField minutes = number("door.minutes", 30);
    private final IntegerField sends = number("door.sends", 20);

    DoorDialog(AccessPolicyApi policies, UUID engagement, EngagementAccessPolicyResponse policy) {
        this.policies = policies;
        this.engagement = engagement;
        prove.setItems(Prove.values());
        prove.setItemLabelGenerator(Words::name);
        prove.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        prove.setValue(policy.effective().prove());
        minutes.setHelperText(Words.say("engagement.door.empty"));
        sends.setHelperText(Words.say("engagement.door.empty"));
        Optional.ofNullable(policy.challengeSeconds())
                .map(seconds -> seconds / MINUTE)
                .ifPresent(minutes::setValue);
        Optional.ofNullable(policy.sendsPerVerification()).ifPresent(sends::setValue);
        own.addValueChangeListener(change -> offer(change.getValue()));
        own.setValue(policy.prove() != null);
        offer(own.getValue());
    }

    private static IntegerField number(String key, int max) {
        var field = new IntegerField(Words.say(key));
        field.setMin(1);
        field.setMax(max);
        field.setStepButtonsVisible(true);
        return field;
    }

    private void offer(boolean rules) {
        prove.setVisible(rules);
        minutes.setVisible(rules);
        sends.setVisible(rules);
    }

    void open(Runnable changed) {
        new FormDialog(Words.say("engagement.door.title"), Words.say("save"), () -> save(changed))
                .with(own)
                .field("/prove", prove)
                .field("/challengeSeconds", minutes)
                .field("/sendsPerVerification", sends)
                .open();
    }

    private boolean save(Runnable changed) {
        if (minutes.isInvalid() || sends.isInvalid()) {
            return false;
        }
        if (own.getValue()) {
            policies.changeOfEngagement(
                    engagement, new ChangeEngagementAccessPolicyRequest(prove.getValue(), seconds(), sends.getValue()));
        } else {
            policies.followFirm(engagement);
        }
        changed.run();
        Notices.done(Words.say("engagement.door.saved"));
        return true;
    }

    private @Nullable Integer seconds() {
        return minutes.getValue() == null ? null : minutes.getValue() * MINUTE;
    }
}
