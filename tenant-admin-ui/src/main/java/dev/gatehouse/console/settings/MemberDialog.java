package dev.gatehouse.console.settings;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.FormDialog;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Ids;
import dev.gatehouse.console.platform.IfMatch;
import dev.gatehouse.console.platform.MemberApi;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.member.AddMemberRequest;
import dev.gatehouse.contract.member.ChangeMemberRoleRequest;
import dev.gatehouse.contract.member.MemberListItem;
import java.util.UUID;

/** Adds a member, or gives one another role. */
class MemberDialog {

    private final UUID id = Ids.next();
    private final TextField name = Fields.required(Words.say("members.name"), Limits.NAME);
    private final EmailField email = Fields.email(Words.say("members.email"));
    private final RoleField role = new RoleField();
    private final MemberApi members;

    MemberDialog(MemberApi members) {
        this.members = members;
        email.setHelperText(Words.say("members.email.hint"));
        role.setValue(MemberRole.CONTRIBUTOR);
    }

    /** The id is made with the dialog, so trying again cannot add them twice. */
    void add(Runnable added) {
        new FormDialog(Words.say("members.add"), Words.say("members.add.do"), () -> add(id, added))
                .field("/name", name)
                .field("/email", email)
                .field("/role", role)
                .open();
        name.focus();
    }

    private boolean add(UUID member, Runnable added) {
        if (!Fields.complete(name, email)) {
            return false;
        }
        var request = new AddMemberRequest(
                member, name.getValue().strip(), email.getValue().strip(), role.getValue());
        members.add(request);
        Notices.done(Words.say("members.added", request.name()));
        added.run();
        return true;
    }

    void change(MemberListItem member, Runnable changed) {
        role.setValue(member.role());
        var consequence = new Paragraph(Words.say("members.change.text", member.name()));
        consequence.addClassName("second");
        new FormDialog(Words.say("members.change.named", member.name()), Words.say("members.change.do"), () -> {
                    members.changeRole(
                            member.id(),
                            IfMatch.version(member.version()),
                            new ChangeMemberRoleRequest(role.getValue()));
                    changed.run();
                    return true;
                })
                .field("/role", role)
                .with(consequence)
                .open();
    }
}
