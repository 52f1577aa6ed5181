package dev.gatehouse.console.problem;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import dev.gatehouse.console.access.NotPermittedException;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.layout.ConsoleLayout;

/** The place exists; the member's role does not reach it. */
@ParentLayout(ConsoleLayout.class)
class NotPermittedView extends Main implements HasErrorParameter<NotPermittedException>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotPermittedException> parameter) {
        var title = Words.say("problem.not-permitted.title");
        add(new ProblemPage(Glyph.LOCK, title, Words.say("problem.not-permitted.text")));
        return 403;
    }

    @Override
    public String getPageTitle() {
        return Words.say("problem.not-permitted.title");
    }
}
