package dev.gatehouse.console.problem;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.layout.ConsoleLayout;

/** No such address in the console. */
@ParentLayout(ConsoleLayout.class)
class NotFoundView extends Main implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        add(ProblemPage.notFound());
        return 404;
    }

    @Override
    public String getPageTitle() {
        return Words.say("problem.not-found.title");
    }
}
