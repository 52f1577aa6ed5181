package dev.gatehouse.console.template;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.LeaveGuard;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.PageHeader;
import dev.gatehouse.console.component.PathIds;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.engagement.EngagementNavigation;
import dev.gatehouse.console.platform.Ids;
import dev.gatehouse.console.platform.IfMatch;
import dev.gatehouse.console.platform.Needs;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.console.platform.TemplateApi;
import dev.gatehouse.contract.template.CreateTemplateRequest;
import dev.gatehouse.contract.template.TemplateContent;
import dev.gatehouse.contract.template.TemplateResponse;
import dev.gatehouse.contract.template.UpdateTemplateRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A template, new or there already. Saving makes a version; what was sent before stays as it was. */
@Route("templates")
@Needs(Permission.TEMPLATES_READ)
class TemplateEditorView extends Main implements HasUrlParameter<String>, BeforeLeaveObserver, HasDynamicTitle {

    private final TemplateApi templates;
    private final LeaveGuard guard = new LeaveGuard(this, this::isUnsaved);
    private UUID id = Ids.next();
    private TemplateForm form = new TemplateForm();
    private TemplateContent before = form.content();
    private @Nullable TemplateResponse template;

    TemplateEditorView(TemplateApi templates) {
        this.templates = templates;
        // Whatever is written in this view bubbles up here as a change.
        getElement().addEventListener("change", change -> guard.changed());
        addClassNames("page", "narrow-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String templateId) {
        if (templateId.equals(TemplateNavigation.NEW)) {
            template = null;
            show();
            form.focusName();
        } else {
            show(templates.get(PathIds.read(templateId)));
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        guard.ask(event);
    }

    @Override
    public String getPageTitle() {
        return template == null ? Words.say("template.new") : template.content().name();
    }

    private boolean isUnsaved() {
        return isEditable() && !form.content().equals(before);
    }

    private boolean isEditable() {
        return Permission.TEMPLATES_WRITE.granted() && (template == null || !template.archived());
    }

    private void show(TemplateResponse found) {
        template = found;
        id = found.id();
        show();
    }

    private void show() {
        form = new TemplateForm();
        if (template != null) {
            form.read(template.content());
        }
        before = form.content();
        form.setEnabled(isEditable());
        removeAll();
        add(header(), form, save());
    }

    private PageHeader header() {
        var header = new PageHeader(getPageTitle())
                .below(new RouterLink(Words.say("templates.title"), TemplateListView.class));
        if (template != null) {
            header.facts(new Span(facts(template))).actions(archival(template), use(template));
        }
        return header;
    }

    private static String facts(TemplateResponse template) {
        return template.ready()
                ? Words.say("template.ready.long")
                : Words.say("template.version.long", template.version());
    }

    private ActionButton use(TemplateResponse template) {
        var use =
                ActionButton.secondary(Words.say("template.use"), () -> EngagementNavigation.draftFrom(template.id()));
        use.setVisible(!template.archived() && Permission.ENGAGEMENTS_WRITE.granted());
        return use;
    }

    private ActionButton archival(TemplateResponse template) {
        var word = template.archived() ? "template.restore" : "template.archive";
        var archival =
                ActionButton.quiet(Words.say(word), () -> archive(template)).with(Glyph.ARCHIVE);
        archival.setVisible(Permission.TEMPLATES_WRITE.granted());
        return archival;
    }

    private void archive(TemplateResponse template) {
        var version = IfMatch.version(template.version());
        if (template.archived()) {
            templates.restore(template.id(), version);
        } else {
            templates.archive(template.id(), version);
        }
        show(templates.get(template.id()));
    }

    private Div save() {
        var save = new Div(ActionButton.primary(Words.say("template.save"), this::saveTemplate));
        save.addClassName("form-end");
        save.setVisible(isEditable());
        return save;
    }

    private void saveTemplate() {
        if (form.complete()) {
            var isNew = template == null;
            var saved = saved(form.content());
            guard.letGo();
            show(saved);
            Notices.done(Words.say("template.saved", saved.version()));
            if (isNew) {
                TemplateNavigation.open(saved.id());
            }
        }
    }

    private TemplateResponse saved(TemplateContent content) {
        return template == null
                ? templates.create(new CreateTemplateRequest(id, content))
                : templates.update(id, IfMatch.version(template.version()), new UpdateTemplateRequest(content));
    }
}
