package dev.gatehouse.console.problem;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.layout.ConsoleLayout;
import dev.gatehouse.console.platform.PlatformUnreachable;

/** The API does not answer; the same address works again when it does. */
@ParentLayout(ConsoleLayout.class)
class UnreachableView extends Main implements HasErrorParameter<PlatformUnreachable>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<PlatformUnreachable> parameter) {
        var again = ActionButton.primary(
                Words.say("problem.again"), () -> UI.getCurrent().getPage().reload());
        var title = Words.say("problem.unreachable.title");
        add(new ProblemPage(Glyph.ALERT, title, Words.say("problem.unreachable.text"), again));
        return 503;
    }

    @Override
    public String getPageTitle() {
        return Words.say("problem.unreachable.title");
    }
}
