package dev.gatehouse.console.problem;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import dev.gatehouse.console.access.SignInNavigation;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.layout.ConsoleLayout;
import dev.gatehouse.console.platform.PlatformProblem;

/** The API refused what a view needs. */
@ParentLayout(ConsoleLayout.class)
class ProblemView extends Main implements HasErrorParameter<PlatformProblem>, HasDynamicTitle {

    private String title = "";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<PlatformProblem> parameter) {
        var problem = parameter.getException();
        switch (problem.code()) {
            case UNAUTHENTICATED -> SignInNavigation.renew(event);
            case NOT_FOUND -> show(ProblemPage.notFound());
            case ORGANIZATION_SUSPENDED ->
                show(new ProblemPage(
                        Glyph.BAN, Words.say("problem.suspended.title"), Words.say("problem.suspended.text")));
            default ->
                show(new ProblemPage(
                        Glyph.ALERT,
                        problem.problem().title(),
                        problem.problem().detail()));
        }
        return problem.code().status();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ProblemPage page) {
        title = Words.say("problem.page");
        add(page);
    }
}
