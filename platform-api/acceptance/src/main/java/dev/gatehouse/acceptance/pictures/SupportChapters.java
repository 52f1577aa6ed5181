package dev.gatehouse.acceptance.pictures;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.gatehouse.acceptance.demo.DemoStack;
import dev.gatehouse.acceptance.people.StaffPerson;
import java.util.List;

/** A firm that lets support look: the page where it says so, and what support sees then. */
final class SupportChapters {

    private static final String MAYA = "maya@lakeside-tax.example";
    private static final String LAKESIDE = "Lakeside Tax";

    private final DemoStack stack;
    private final Visitors visitors;
    private final String settings;
    private final Once<String> visiting;

    SupportChapters(DemoStack stack, Visitors visitors) {
        this.stack = stack;
        this.visitors = visitors;
        settings = stack.console() + "/settings/support";
        visiting = visitors.after(this::visit);
    }

    List<Chapter> all() {
        return List.of(
                Chapter.of("Support access, none", this::none)
                        .remembering(visitors.member("luca@studio-fiore.example")),
                Chapter.of("Support visit", this::visit).remembering(visiting),
                Chapter.of("Support access", this::granted).remembering(visitors.member(MAYA)));
    }

    private List<View> none() {
        return List.of(
                View.of("nobody may look", settings, ".empty"),
                View.of("letting them", settings, ".empty").after(page -> press(page, "Let support look")));
    }

    private List<View> granted() {
        visiting.get();
        return List.of(
                View.of("who looked at what", settings, ".row"),
                View.of("shutting out", settings, ".row").after(page -> press(page, "Shut out")));
    }

    private List<View> visit() {
        String console = stack.console().toString();
        return List.of(
                View.of("today", console, ".support-banner"),
                View.of("clients", console + "/clients", ".support-banner"),
                View.of("engagements", console + "/engagements", ".support-banner"),
                View.of("not open to support", console + "/settings/plan", ".support-banner"));
    }

    private void visit(Page page) {
        StaffPerson maya = StaffPerson.signIn(stack, MAYA);
        maya.letSupportLook("Otto Berg writes that the link in his mail leads to an empty page.");
        OperatorPerson.comesIn(stack, page, "sam@support.example");
        page.getByText(LAKESIDE).click();
        press(page, "Look inside");
        page.locator(".support-banner").waitFor();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Clients"))
                .first()
                .click();
        page.getByText("Otto Berg").first().click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Otto Berg"))
                .waitFor();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }
}
