package dev.gatehouse.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Ada subscribes, sees what it costs before it happens, and takes the invoice with her. */
@OnStage
class BillingJourneyIT {

    private static final String ADA = "ada@north-quay.example";

    private final Stage stage;

    BillingJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void ownerSubscribesAndTakesTheInvoiceAlong() {
        OwnFirm.on(stage, "North Quay", "FREE", ADA);
        MemberAtConsole ada = stage.member(ADA);
        ada.goesTo("/settings/plan");
        Page page = ada.page();
        assertThat(page.getByText("There are no invoices yet.")).isVisible();
        button(page, "Change plan").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Essential").check();
        assertThat(dialog.getByText("Essential, one month")).isVisible();
        assertThat(dialog.getByText("Invoiced today")).isVisible();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Choose this plan"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Your plan: Essential")))
                .isVisible();
        Locator invoice = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("as PDF"));
        assertThat(invoice).hasCount(1);
        Download download = page.waitForDownload(invoice::click);
        assertThat(download.suggestedFilename()).matches("GH-[A-Z0-9-]+-\\d{4}-\\d{4}\\.pdf");
        assertThat(download.path()).isNotEmptyFile();

        button(page, "End subscription").click();
        button(page, "End it").click();
        assertThat(page.getByText("you go over to the Free plan")).isVisible();
        button(page, "Keep Essential").click();
        assertThat(button(page, "End subscription")).isVisible();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
