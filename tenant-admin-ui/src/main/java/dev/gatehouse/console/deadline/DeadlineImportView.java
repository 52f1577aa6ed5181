package dev.gatehouse.console.deadline;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.PageHeader;
import dev.gatehouse.console.component.PlanWords;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Needs;
import dev.gatehouse.console.platform.NeedsFeature;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.deadline.PreviewDeadlinesRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import java.nio.charset.StandardCharsets;

/** Brings a list of deadlines: as a file or pasted, looked at line by line, and only then kept. */
@Route("deadlines/import")
@Needs(Permission.DEADLINES_WRITE)
@NeedsFeature("portal.deadlines")
class DeadlineImportView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final DeadlineDesk desk;
    private final TextArea list = Fields.text(Words.say("deadlines.import.list"), Limits.CSV);
    private final Paragraph problem = new Paragraph();
    private final Div found = new Div();

    DeadlineImportView(DeadlineDesk desk) {
        this.desk = desk;
        addClassNames("page", "narrow-page");
        list.setHelperText(Words.say("deadlines.import.hint"));
        list.setRequiredIndicatorVisible(true);
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        problem.setVisible(false);
        var form = new Div(upload(), list, ActionButton.primary(Words.say("import.check"), this::look), problem);
        form.addClassNames("card", "form", "import-form");
        var header =
                new PageHeader(getPageTitle()).below(new RouterLink(Words.say("deadlines.title"), DeadlinesView.class));
        add(header, new Paragraph(Words.say("deadlines.import.lead")), form, found);
    }

    @Override
    public String getPageTitle() {
        return Words.say("deadlines.import");
    }

    private Upload upload() {
        var upload = new Upload(
                UploadHandler.inMemory((file, bytes) -> list.setValue(new String(bytes, StandardCharsets.UTF_8))));
        upload.setAcceptedFileTypes(".csv", ".txt", "text/csv", "text/plain");
        upload.setMaxFileSize(Limits.CSV);
        upload.setMaxFiles(1);
        upload.setUploadButton(
                ActionButton.secondary(Words.say("import.choose"), () -> {}).with(Glyph.UPLOAD));
        upload.setDropLabel(new Span(Words.say("import.drop")));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private void look() {
        problem.setVisible(false);
        found.removeAll();
        if (Fields.complete(list)) {
            try {
                var csv = list.getValue();
                found.add(new DeadlineImportPreview(
                        desk, csv, desk.deadlines().preview(new PreviewDeadlinesRequest(csv))));
            } catch (PlatformProblem refused) {
                explain(refused);
            }
        }
    }

    private void explain(PlatformProblem refused) {
        if (refused.code() == ProblemCode.UNAUTHENTICATED) {
            throw refused;
        }
        problem.setText(PlanWords.explain(refused.problem()));
        problem.setVisible(true);
    }
}
