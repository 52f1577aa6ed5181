package dev.gatehouse.acceptance.pictures;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.gatehouse.acceptance.demo.DemoOperator;
import dev.gatehouse.acceptance.demo.DemoStack;

/** Somebody who runs the service and comes in by the link that was printed for them. */
public final class OperatorPerson {

    private OperatorPerson() {}

    /** Leaves the page at the organisations. */
    public static void comesIn(DemoStack stack, Page page, String email) {
        Fingerprint.of(page);
        page.navigate(DemoOperator.door(stack, email).toString());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Begin"))
                .click();
        Fingerprint.enrol(page);
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Organisations"))
                .waitFor();
    }
}
