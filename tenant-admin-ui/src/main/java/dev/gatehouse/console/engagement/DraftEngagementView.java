package dev.gatehouse.console.engagement;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.LeaveGuard;
import dev.gatehouse.console.component.PageHeader;
import dev.gatehouse.console.component.PathIds;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.ClientApi;
import dev.gatehouse.console.platform.EngagementApi;
import dev.gatehouse.console.platform.Ids;
import dev.gatehouse.console.platform.Needs;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.console.platform.StaffSession;
import dev.gatehouse.console.platform.TemplateApi;
import dev.gatehouse.console.template.TemplateChoice;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.engagement.CreateEngagementRequest;
import dev.gatehouse.contract.engagement.EngagementKind;
import dev.gatehouse.contract.template.StartEngagementRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafts a checklist: for whom, by when, and the list of things to ask for. Nothing is sent yet. */
@Route("engagements/new")
@Needs(Permission.ENGAGEMENTS_WRITE)
class DraftEngagementView extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final UUID id = Ids.next();
    private final EngagementApi engagements;
    private final ClientApi clients;
    private final TemplateApi templates;
    private final ComboBox<TemplateChoice> template;
    private final ComboBox<ClientChoice> client;
    private final TextField title = Fields.required(Words.say("engagement.title"), Limits.TITLE);
    private final TextArea message = Fields.text(Words.say("engagement.message"), Limits.TEXT);
    private final DatePicker dueOn = Fields.date(Words.say("engagement.due"));
    private final ItemsEditor items = new ItemsEditor();
    private final LeaveGuard guard = new LeaveGuard(this, this::isUnsaved);
    private final Section asked = new Section();
    private boolean saved;

    DraftEngagementView(EngagementApi engagements, ClientApi clients, TemplateApi templates) {
        this.engagements = engagements;
        this.clients = clients;
        this.templates = templates;
        client = ClientChoice.field(clients);
        template = TemplateChoice.field(templates);
        template.setHelperText(Words.say("engagement.template.hint"));
        template.setVisible(Permission.TEMPLATES_READ.granted());
        template.addValueChangeListener(change -> choose(change.getValue()));
        title.setPlaceholder(Words.say("engagement.title.example"));
        message.setHelperText(Words.say("engagement.message.hint"));
        // Whatever is written in this view bubbles up here as a change.
        getElement().addEventListener("change", change -> guard.changed());
        addClassNames("page", "narrow-page");
        asked.add(new H2(Words.say("items.title")), items);
        add(header(), what(), asked, save());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(EngagementNavigation.CLIENT)
                .map(PathIds::read)
                .map(clients::get)
                .ifPresent(chosen -> client.setValue(new ClientChoice(chosen.id(), chosen.name())));
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(EngagementNavigation.TEMPLATE)
                .map(PathIds::read)
                .map(templates::get)
                .ifPresent(chosen -> template.setValue(
                        new TemplateChoice(chosen.id(), chosen.content().name())));
        (client.isEmpty() ? client : title).focus();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        guard.ask(event);
    }

    private boolean isUnsaved() {
        return !saved
                && !(title.getValue().isBlank() && message.getValue().isBlank() && dueOn.isEmpty() && items.isBlank());
    }

    @Override
    public String getPageTitle() {
        return Words.say("engagement.new");
    }

    private PageHeader header() {
        return new PageHeader(getPageTitle())
                .below(new RouterLink(Words.say("engagements.title"), EngagementListView.class));
    }

    private Section what() {
        var section = new Section(client, template, title, dueOn, message);
        section.addClassNames("card", "form");
        return section;
    }

    private Div save() {
        var save = new Div(ActionButton.primary(Words.say("engagement.save-draft"), this::saveDraft));
        save.addClassName("form-end");
        return save;
    }

    /** With a template everything else stands there; it can be changed in the draft. */
    private void choose(@Nullable TemplateChoice chosen) {
        var own = chosen == null;
        dueOn.setVisible(own);
        message.setVisible(own);
        asked.setVisible(own);
        if (chosen != null && title.getValue().isBlank()) {
            title.setValue(chosen.name());
        }
    }

    private void saveDraft() {
        // Both are asked, so that everything missing is marked at once.
        var itemsComplete = !template.isEmpty() || items.complete();
        if (Fields.complete(client, title) && itemsComplete) {
            var created = template.isEmpty()
                    ? engagements.create(request())
                    : templates.start(template.getValue().id(), start());
            saved = true;
            guard.letGo();
            EngagementNavigation.open(created.id());
        }
    }

    private StartEngagementRequest start() {
        return new StartEngagementRequest(
                id, client.getValue().id(), kind(), title.getValue().strip());
    }

    private CreateEngagementRequest request() {
        return new CreateEngagementRequest(
                id,
                client.getValue().id(),
                kind(),
                title.getValue().strip(),
                Fields.value(message),
                dueOn.getValue(),
                items.items());
    }

    // A firm works in one way; the engagement's kind is the firm's preset by another name.
    private static EngagementKind kind() {
        return EngagementKind.valueOf(
                StaffSession.signedIn().organization().preset().name());
    }
}
