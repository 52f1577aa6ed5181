package dev.gatehouse.console.engagement;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.FormDialog;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Ids;
import dev.gatehouse.console.platform.TemplateApi;
import dev.gatehouse.console.template.TemplateNavigation;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.template.SaveAsTemplateRequest;
import java.util.UUID;

/** Makes a template of what a checklist asks for. The id is made now, so trying again cannot make two. */
class SaveAsTemplateDialog {

    private final UUID id = Ids.next();
    private final TextField name = Fields.required(Words.say("template.name"), Limits.TITLE);
    private final TemplateApi templates;
    private final UUID engagement;

    SaveAsTemplateDialog(TemplateApi templates, EngagementResponse engagement) {
        this.templates = templates;
        this.engagement = engagement.id();
        name.setValue(engagement.title());
    }

    void open() {
        new FormDialog(Words.say("template.save-as"), Words.say("template.save"), this::save)
                .field("/name", name)
                .with(new Paragraph(Words.say("template.save-as.text")))
                .open();
        name.focus();
    }

    private boolean save() {
        if (!Fields.complete(name)) {
            return false;
        }
        var saved = templates.save(
                engagement, new SaveAsTemplateRequest(id, name.getValue().strip()));
        TemplateNavigation.open(saved.id());
        return true;
    }
}
