package dev.gatehouse.console.invitation;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.ListForm;
import dev.gatehouse.console.component.PageHeader;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Ids;
import dev.gatehouse.console.platform.Needs;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.invitation.StartImportRequest;

/** Brings a list of people: as a file or pasted, looked at line by line, and only then sent. */
@Route("invitations/list")
@Needs(Permission.ENGAGEMENTS_SEND)
class ImportView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final InvitationDesk desk;
    private final TextArea message = Fields.text(Words.say("invite.message"), Limits.TEXT);

    ImportView(InvitationDesk desk) {
        this.desk = desk;
        addClassNames("page", "narrow-page");
        message.setHelperText(Words.say("invite.message.hint"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var header = new PageHeader(getPageTitle())
                .below(new RouterLink(Words.say("invited.people"), InvitationsView.class));
        var form = new ListForm(Words.say("import.list"), Words.say("import.list.hint"), this::look, message);
        add(header, new Paragraph(Words.say("import.lead")), form, form.found());
    }

    @Override
    public String getPageTitle() {
        return Words.say("import.title");
    }

    private ImportPreview look(String list) {
        var request = new StartImportRequest(Ids.next(), list, Fields.value(message));
        return new ImportPreview(desk, desk.invitations().check(request));
    }
}
