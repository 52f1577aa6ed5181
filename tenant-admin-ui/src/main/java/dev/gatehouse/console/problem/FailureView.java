package dev.gatehouse.console.problem;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.layout.ConsoleLayout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A fault of the console itself: logged in full, shown without details. */
@ParentLayout(ConsoleLayout.class)
class FailureView extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("A view failed at {}", event.getLocation().getPath(), parameter.getException());
        add(new ProblemPage(Glyph.ALERT, Words.say("problem.failure.title"), Words.say("problem.failure.text")));
        return 500;
    }

    @Override
    public String getPageTitle() {
        return Words.say("problem.failure.title");
    }
}
