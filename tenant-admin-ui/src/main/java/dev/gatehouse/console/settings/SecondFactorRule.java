package dev.gatehouse.console.settings;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.MemberApi;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.contract.organization.SecondFactor;
import dev.gatehouse.contract.organization.SecondFactorSetting;

/** Whether everybody who works here needs a second factor. */
class SecondFactorRule extends Section {

    private final MemberApi members;
    private final Checkbox required = new Checkbox(Words.say("members.rule.required"));

    SecondFactorRule(MemberApi members) {
        this.members = members;
        addClassName("block");
        required.setValue(members.secondFactor().secondFactor() == SecondFactor.REQUIRED);
        required.setReadOnly(!Permission.MEMBERS_WRITE.granted());
        var text = new Paragraph(Words.say("members.rule.text"));
        text.addClassName("second");
        var save = new Div(ActionButton.secondary(Words.say("you.name.save"), this::save));
        save.addClassName("actions");
        save.setVisible(Permission.MEMBERS_WRITE.granted());
        var card = new Div(text, required, save);
        card.addClassNames("card", "form");
        add(new H2(Words.say("members.rule")), card);
    }

    private void save() {
        var rule = required.getValue() ? SecondFactor.REQUIRED : SecondFactor.OPTIONAL;
        members.changeSecondFactor(new SecondFactorSetting(rule));
        Notices.done(Words.say("members.rule.changed"));
    }
}
