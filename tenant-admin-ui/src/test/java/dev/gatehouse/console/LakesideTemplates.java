package dev.gatehouse.console;

import static dev.gatehouse.console.Lakeside.ESTATE;
import static dev.gatehouse.console.Lakeside.id;

import dev.gatehouse.contract.engagement.ItemType;
import dev.gatehouse.contract.template.TemplateContent;
import dev.gatehouse.contract.template.TemplateItem;
import dev.gatehouse.contract.template.TemplateListItem;
import dev.gatehouse.contract.template.TemplateResponse;
import java.util.List;

/** What Lakeside Tax makes its checklists from. */
public final class LakesideTemplates {

    private LakesideTemplates() {}

    public static List<TemplateListItem> templates() {
        return List.of(
                new TemplateListItem(ESTATE, "Estate", "When somebody has died", 2, 2, false),
                new TemplateListItem(id(81), "Personal tax return", "Everything a yearly return needs", 8, 1, true));
    }

    public static TemplateResponse estate(int version) {
        return new TemplateResponse(ESTATE, version, false, false, estate());
    }

    public static TemplateContent estate() {
        return new TemplateContent(
                "Estate",
                "When somebody has died",
                "Our condolences.",
                30,
                List.of(
                        new TemplateItem(ItemType.DOCUMENT, "Will", "All pages", 7, null),
                        new TemplateItem(ItemType.FORM, "The home", null, null, LakesideItems.officeQuestions())));
    }
}
