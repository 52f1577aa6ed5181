package dev.gatehouse.console.invitation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gatehouse.console.client.ClientNavigation;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.FormDialog;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Ids;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.client.ContactResponse;
import dev.gatehouse.contract.invitation.InvitationListItem;
import dev.gatehouse.contract.invitation.InviteContactRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Invites one person. The invitation's id is made with the dialog, so trying again cannot send a second one. */
public class InviteDialog {

    private static final String TAKEN = "taken";

    private final UUID id = Ids.next();
    private final InvitationDesk desk;
    private final Scope scope;
    private final EmailField email = Fields.email(Words.say("contact.email"));
    private final TextField name = Fields.required(Words.say("contact.name"), Limits.NAME);
    private final TextField company = Fields.required(Words.say("invite.company"), Limits.NAME);
    private final TextField jobTitle = Fields.optional(Words.say("contact.job-title"), Limits.NAME);
    private final TextArea message = Fields.text(Words.say("invite.message"), Limits.TEXT);
    private final Div whoHasIt = new Div();

    /** Opens with {@link #open(Runnable)}. */
    public InviteDialog(InvitationDesk desk, Scope scope) {
        this.desk = desk;
        this.scope = scope;
        company.setValue(scope.company());
        company.setReadOnly(!scope.isFirm());
        company.setRequiredIndicatorVisible(scope.isFirm());
        company.setHelperText(scope.isFirm() ? Words.say("invite.company.hint") : "");
        message.setHelperText(Words.say("invite.message.hint"));
        whoHasIt.addClassName("preview");
        whoHasIt.getElement().setAttribute("role", "status");
        whoHasIt.setVisible(false);
    }

    /** The same for somebody who stands on the client card already. */
    public InviteDialog of(ContactResponse contact) {
        email.setValue(contact.email());
        email.setReadOnly(true);
        name.setValue(contact.name());
        name.setReadOnly(true);
        jobTitle.setValue(Optional.ofNullable(contact.jobTitle()).orElse(""));
        jobTitle.setReadOnly(true);
        return this;
    }

    /** Asks, and invites. */
    public void open(Runnable invited) {
        new FormDialog(Words.say("invite.title"), Words.say("invite.do"), () -> invite(invited))
                .field("/email", email)
                .field("/name", name)
                .field("/company", company)
                .field("/jobTitle", jobTitle)
                .field("/message", message)
                .with(new Span(Words.say("invite.alone")))
                .with(whoHasIt)
                .open();
    }

    private boolean invite(Runnable invited) {
        whoHasIt.setVisible(false);
        if (!Fields.complete(email, name) || scope.isFirm() && !Fields.complete(company)) {
            return false;
        }
        var invitation = send();
        invited.run();
        Notices.done(Words.say("invite.done", invitation.name()));
        return true;
    }

    private InvitationListItem send() {
        try {
            return desk.invitations().invite(request());
        } catch (PlatformProblem refused) {
            if (isTaken(refused)) {
                tellWhoHasIt();
            }
            throw refused;
        }
    }

    private InviteContactRequest request() {
        return new InviteContactRequest(
                id,
                email.getValue().strip(),
                name.getValue().strip(),
                Fields.value(jobTitle),
                scope.isFirm() ? company.getValue().strip() : null,
                scope.clientId(),
                scope.engagementId(),
                Fields.value(message));
    }

    private static boolean isTaken(PlatformProblem refused) {
        return Optional.ofNullable(refused.problem().errors()).orElse(List.of()).stream()
                .anyMatch(error -> error.code().equals(TAKEN));
    }

    private void tellWhoHasIt() {
        whoHasIt.removeAll();
        desk.clients().list(email.getValue().strip(), 1, null).items().forEach(client -> {
            whoHasIt.add(new Span(Words.say("invite.taken") + " "), ClientNavigation.link(client.id(), client.name()));
            whoHasIt.setVisible(true);
        });
    }
}
