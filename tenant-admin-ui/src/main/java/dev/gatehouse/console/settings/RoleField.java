package dev.gatehouse.console.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.StaffSession;
import dev.gatehouse.contract.access.MemberRole;
import java.util.Arrays;

/** The roles that the signed-in member may give, each with what it allows. */
class RoleField extends RadioButtonGroup<MemberRole> {

    RoleField() {
        super(Words.say("members.role"));
        addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        addClassName("roles");
        setItems(Arrays.stream(MemberRole.values()).filter(RoleField::givable).toList());
        setRenderer(new ComponentRenderer<>(RoleField::described));
        setRequiredIndicatorVisible(true);
    }

    /** Only an owner gives and takes that role; the API decides, this only hides. */
    static boolean givable(MemberRole role) {
        return role != MemberRole.OWNER || StaffSession.signedIn().role() == MemberRole.OWNER;
    }

    private static Div described(MemberRole role) {
        var name = new Span(Words.name(role));
        name.addClassName("strong");
        var may = new Span(Words.say("members.may." + role.name()));
        may.addClassName("second");
        var words = new Div(name, may);
        words.addClassName("row-words");
        return words;
    }
}
