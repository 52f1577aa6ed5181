package dev.gatehouse.console.template;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.engagement.ItemsEditor;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.template.TemplateContent;
import java.util.Optional;

/** What a template says, being written: the words, the days, and the things to ask for. */
class TemplateForm extends Div {

    private final TextField name = Fields.required(Words.say("template.name"), Limits.TITLE);
    private final TextField description = Fields.optional(Words.say("template.description"), Limits.DESCRIPTION);
    private final TextArea message = Fields.text(Words.say("engagement.message"), Limits.TEXT);
    private final IntegerField dueInDays = Fields.days(Words.say("due.in-days"), Limits.DUE_DAYS);
    private final ItemsEditor items = ItemsEditor.inDays();

    TemplateForm() {
        name.setHelperText(Words.say("template.name.hint"));
        description.setHelperText(Words.say("template.description.hint"));
        message.setHelperText(Words.say("engagement.message.hint"));
        var what = new Section(name, description, dueInDays, message);
        what.addClassNames("card", "form");
        add(what, new Section(new H2(Words.say("items.title")), items));
    }

    void read(TemplateContent content) {
        name.setValue(content.name());
        description.setValue(Optional.ofNullable(content.description()).orElse(""));
        message.setValue(Optional.ofNullable(content.message()).orElse(""));
        dueInDays.setValue(content.dueInDays());
        items.read(content.items());
    }

    void focusName() {
        name.focus();
    }

    /** Whether nothing is missing, which is marked else. */
    boolean complete() {
        // Both are asked, so that everything missing is marked at once.
        var itemsComplete = items.complete();
        return Fields.complete(name) && !dueInDays.isInvalid() && itemsComplete;
    }

    TemplateContent content() {
        return new TemplateContent(
                name.getValue().strip(),
                Fields.value(description),
                Fields.value(message),
                dueInDays.getValue(),
                items.templateItems());
    }
}
