package dev.gatehouse.console.invitation;

import com.vaadin.flow.component.button.ButtonVariant;
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
import dev.gatehouse.console.platform.Ids;
import dev.gatehouse.console.platform.Needs;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.invitation.StartImportRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import java.nio.charset.StandardCharsets;

/** Brings a list of people: as a file or pasted, looked at line by line, and only then sent. */
@Route("invitations/list")
@Needs(Permission.ENGAGEMENTS_SEND)
class ImportView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final InvitationDesk desk;
    private final TextArea list = Fields.text(Words.say("import.list"), Limits.CSV);
    private final TextArea message = Fields.text(Words.say("invite.message"), Limits.TEXT);
    private final Paragraph problem = new Paragraph();
    private final ActionButton check = ActionButton.primary(Words.say("import.check"), this::look);
    private final Div found = new Div();

    ImportView(InvitationDesk desk) {
        this.desk = desk;
        addClassNames("page", "narrow-page");
        list.setHelperText(Words.say("import.list.hint"));
        list.setRequiredIndicatorVisible(true);
        message.setHelperText(Words.say("invite.message.hint"));
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var header = new PageHeader(getPageTitle())
                .below(new RouterLink(Words.say("invited.people"), InvitationsView.class));
        problem.setVisible(false);
        var form = new Div(upload(), list, message, check, problem);
        form.addClassNames("card", "form", "import-form");
        add(header, new Paragraph(Words.say("import.lead")), form, found);
    }

    @Override
    public String getPageTitle() {
        return Words.say("import.title");
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
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (Fields.complete(list)) {
            try {
                var request = new StartImportRequest(Ids.next(), list.getValue(), Fields.value(message));
                var answer = desk.invitations().check(request);
                found.add(new ImportPreview(desk, answer));
                if (answer.problems().isEmpty()) {
                    check.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
                }
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
