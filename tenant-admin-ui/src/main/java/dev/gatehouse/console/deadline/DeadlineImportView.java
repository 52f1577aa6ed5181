package dev.gatehouse.console.deadline;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.gatehouse.console.component.ListForm;
import dev.gatehouse.console.component.PageHeader;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Needs;
import dev.gatehouse.console.platform.NeedsFeature;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.contract.deadline.PreviewDeadlinesRequest;

/** Brings a list of deadlines: as a file or pasted, looked at line by line, and only then kept. */
@Route("deadlines/import")
@Needs(Permission.DEADLINES_WRITE)
@NeedsFeature("portal.deadlines")
class DeadlineImportView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final DeadlineDesk desk;

    DeadlineImportView(DeadlineDesk desk) {
        this.desk = desk;
        addClassNames("page", "narrow-page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var header =
                new PageHeader(getPageTitle()).below(new RouterLink(Words.say("deadlines.title"), DeadlinesView.class));
        var form = new ListForm(Words.say("deadlines.import.list"), Words.say("deadlines.import.hint"), this::look);
        add(header, new Paragraph(Words.say("deadlines.import.lead")), form, form.found());
    }

    @Override
    public String getPageTitle() {
        return Words.say("deadlines.import");
    }

    private DeadlineImportPreview look(String csv) {
        return new DeadlineImportPreview(desk, csv, desk.deadlines().preview(new PreviewDeadlinesRequest(csv)));
    }
}
