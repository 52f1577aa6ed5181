package dev.gatehouse.console.operator;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.FormDialog;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.PlanWords;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Ids;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.operator.CreateOrganizationRequest;
import dev.gatehouse.contract.operator.OperatorOrganization;
import dev.gatehouse.contract.organization.Preset;
import java.util.UUID;
import java.util.function.Consumer;

/** Makes a firm and invites its owner. The id is made with the dialog, so trying again makes no second firm. */
class CreateOrganizationDialog {

    private final OperatorApi api;
    private final UUID id = Ids.next();
    private final TextField name = Fields.required(Words.say("operator.name"), Limits.NAME);
    private final TextField slug = Fields.required(Words.say("operator.slug"), Limits.SLUG);
    private final Select<Preset> preset = new Select<>();
    private final Select<String> plan = new Select<>();
    private final TextField ownerName = Fields.required(Words.say("operator.owner.name"), Limits.NAME);
    private final EmailField ownerEmail = Fields.email(Words.say("operator.owner.email"));

    CreateOrganizationDialog(OperatorApi api) {
        this.api = api;
        slug.setHelperText(Words.say("operator.slug.hint"));
        preset.setLabel(Words.say("operator.preset"));
        preset.setItems(Preset.values());
        preset.setItemLabelGenerator(Words::name);
        preset.setValue(Preset.CASE);
        plan.setLabel(Words.say("operator.plan"));
        plan.setItems(Plans.ALL);
        plan.setItemLabelGenerator(PlanWords::plan);
        plan.setValue(Plans.ALL[0]);
        ownerEmail.setHelperText(Words.say("operator.owner.hint"));
    }

    void open(Consumer<OperatorOrganization> created) {
        new FormDialog(Words.say("operator.create"), Words.say("operator.create.do"), () -> save(created))
                .field("/name", name)
                .field("/slug", slug)
                .field("/preset", preset)
                .field("/plan", plan)
                .field("/ownerName", ownerName)
                .field("/ownerEmail", ownerEmail)
                .open();
    }

    private boolean save(Consumer<OperatorOrganization> created) {
        if (!Fields.complete(name, slug, ownerName, ownerEmail)) {
            return false;
        }
        var page = api.create(new CreateOrganizationRequest(
                id,
                name.getValue().strip(),
                slug.getValue().strip(),
                preset.getValue(),
                plan.getValue(),
                ownerName.getValue().strip(),
                ownerEmail.getValue().strip()));
        Notices.done(Words.say("operator.created", page.organization().name()));
        created.accept(page.organization());
        return true;
    }
}
