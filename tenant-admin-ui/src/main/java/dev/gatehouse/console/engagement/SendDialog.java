package dev.gatehouse.console.engagement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gatehouse.console.client.ContactDialog;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.FormDialog;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.IfMatch;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.contract.client.ContactResponse;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.EngagementState;
import dev.gatehouse.contract.engagement.InvitationResponse;
import dev.gatehouse.contract.engagement.InvitationState;
import dev.gatehouse.contract.engagement.SendEngagementRequest;
import java.util.List;

/** Says what will happen, to whom, and then does it. Used for the first sending and for inviting more people. */
class SendDialog {

    private final EngagementDesk desk;
    private final EngagementResponse engagement;
    private final Runnable sent;
    private final CheckboxGroup<ContactResponse> contacts = new CheckboxGroup<>(Words.say("send.to"));
    private final Div preview = new Div();

    SendDialog(EngagementDesk desk, EngagementResponse engagement, Runnable sent) {
        this.desk = desk;
        this.engagement = engagement;
        this.sent = sent;
        contacts.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        contacts.setItemLabelGenerator(contact -> contact.name() + " · " + contact.email());
        contacts.setRequiredIndicatorVisible(true);
        contacts.addValueChangeListener(change -> preview());
        preview.addClassName("preview");
    }

    void open() {
        offer(uninvited());
        new FormDialog(Words.say(first() ? "send.title" : "send.more"), Words.say("send.do"), this::send)
                .field("/contactIds", contacts)
                .with(another())
                .with(preview)
                .open();
    }

    private boolean first() {
        return engagement.state() == EngagementState.DRAFT;
    }

    private void offer(List<ContactResponse> choices) {
        contacts.setItems(choices);
        contacts.setVisible(!choices.isEmpty());
        contacts.select(choices);
        preview();
    }

    private List<ContactResponse> uninvited() {
        var invited = engagement.invitations().stream()
                .filter(invitation -> invitation.state() == InvitationState.ACTIVE)
                .map(InvitationResponse::contactId)
                .toList();
        return desk.clients().get(engagement.clientId()).contacts().stream()
                .filter(contact -> !invited.contains(contact.id()))
                .toList();
    }

    private Component another() {
        var add = ActionButton.quiet(
                        Words.say("send.new-contact"),
                        () -> new ContactDialog(desk.clients())
                                .add(engagement.clientId(), contact -> offer(uninvited())))
                .with(Glyph.PLUS);
        add.setVisible(Permission.CLIENTS_WRITE.granted());
        return add;
    }

    private void preview() {
        var people = contacts.getValue().size();
        var steps = new UnorderedList(
                new ListItem(Words.say("send.preview.mail", people)), new ListItem(Words.say("send.preview.link")));
        if (first()) {
            steps.addComponentAsFirst(new ListItem(
                    Words.say("send.preview.items", engagement.items().size())));
        }
        preview.removeAll();
        preview.add(steps);
    }

    private boolean send() {
        if (!Fields.complete(contacts)) {
            return false;
        }
        deliver();
        sent.run();
        Notices.done(Words.say("send.done", contacts.getValue().size()));
        return true;
    }

    // In the order on screen: a repeated attempt is then the same request to the letter.
    private void deliver() {
        var people = contacts.getListDataView().getItems().filter(contacts::isSelected);
        var ids = people.map(ContactResponse::id).toList();
        if (first()) {
            var request = new SendEngagementRequest(ids, Moments.zoneName());
            desk.engagements().send(engagement.id(), IfMatch.version(engagement.version()), request);
        } else {
            desk.engagements().invite(engagement.id(), new SendEngagementRequest(ids));
        }
    }
}
