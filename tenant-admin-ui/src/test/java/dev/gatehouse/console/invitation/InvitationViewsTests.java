package dev.gatehouse.console.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import dev.gatehouse.console.Lakeside;
import dev.gatehouse.console.LakesideAccess;
import dev.gatehouse.console.LakesideTest;
import dev.gatehouse.console.client.ClientNavigation;
import dev.gatehouse.console.engagement.EngagementNavigation;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.contract.client.ClientResponse;
import dev.gatehouse.contract.client.ClientState;
import dev.gatehouse.contract.client.ContactResponse;
import dev.gatehouse.contract.invitation.InviteContactRequest;
import dev.gatehouse.contract.invitation.StartImportRequest;
import dev.gatehouse.contract.problem.FieldProblem;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.problem.ProblemResponse;
import dev.gatehouse.local.proof.Requirement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** Inviting people and seeing who comes in. */
class InvitationViewsTests extends LakesideTest {

    @BeforeEach
    void signIn() {
        signInAsMaya();
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private InviteContactRequest invited() {
        var request = ArgumentCaptor.forClass(InviteContactRequest.class);
        verify(invitations).invite(request.capture());
        return request.getValue();
    }

    @Test
    @Requirement({"K-04", "K-06", "K-07", "K-08", "K-10"})
    void fromAClientTheCompanyIsFilledInAndFixed() {
        when(invitations.invite(any())).thenReturn(LakesideAccess.invited().getFirst());
        ClientNavigation.open(Lakeside.BERG);
        press("Invite by e-mail");
        assertThat(field("Company").getValue()).isEqualTo("Berg, Otto");
        assertThat(field("Company").isReadOnly()).isTrue();
        test(find(EmailField.class).single()).setValue("ida@berg.example");
        test(field("Name")).setValue("Ida Berg");
        test(field("Job title")).setValue("Bookkeeper");
        pressInDialog("Send invite");
        assertThat(invited())
                .extracting(InviteContactRequest::email, InviteContactRequest::jobTitle, InviteContactRequest::clientId)
                .containsExactly("ida@berg.example", "Bookkeeper", Lakeside.BERG);
        assertThat(invited().company()).isNull();
    }

    @Test
    @Requirement("K-09")
    void withoutAClientTheCompanyIsTyped() {
        when(invitations.invite(any())).thenReturn(LakesideAccess.invited().getFirst());
        navigate(InvitationsView.class);
        press("Invite by e-mail");
        test(find(EmailField.class).single()).setValue("ida@lake.example");
        test(field("Name")).setValue("Ida Lake");
        pressInDialog("Send invite");
        verify(invitations, never()).invite(any());
        test(field("Company")).setValue("Lake Dental");
        pressInDialog("Send invite");
        assertThat(invited().company()).isEqualTo("Lake Dental");
    }

    @Test
    @Requirement({"K-03", "K-05", "K-12", "K-13", "K-15"})
    void engagementShowsWhoIsInvitedAndInvites() {
        when(invitations.invite(any())).thenReturn(LakesideAccess.invited().getFirst());
        EngagementNavigation.open(Lakeside.TAX_RETURN);
        find(TabSheet.class).single().setSelectedIndex(1);
        assertThat(shows("lena@berg.example · Bookkeeper")).isTrue();
        assertThat(shows("Came in")).isTrue();
        assertThat(shows("Copy portal URL")).isTrue();
        press("Invite by e-mail");
        test(find(EmailField.class).single()).setValue("ida@berg.example");
        test(field("Name")).setValue("Ida Berg");
        pressInDialog("Send invite");
        assertThat(invited().engagementId()).isEqualTo(Lakeside.TAX_RETURN);
        verify(invitations, times(2)).list(any(), eq(Lakeside.TAX_RETURN), anyInt(), any());
    }

    @Test
    void addressOfAnotherClientIsToldWithTheWayThere() {
        var problem = Lakeside.problem(ProblemCode.VALIDATION_FAILED, "Please check", "Some fields are not right.");
        var errors = List.of(new FieldProblem("/email", "taken", "belongs to a contact of another client"));
        when(invitations.invite(any()))
                .thenThrow(new PlatformProblem(new ProblemResponse(
                        problem.type(),
                        problem.title(),
                        422,
                        problem.detail(),
                        "r",
                        problem.code(),
                        errors,
                        null,
                        null,
                        null,
                        null)));
        ClientNavigation.open(Lakeside.BERG);
        press("Invite by e-mail");
        test(find(EmailField.class).single()).setValue("otto@other.example");
        test(field("Name")).setValue("Otto");
        pressInDialog("Send invite");
        assertThat(find(EmailField.class).single().getErrorMessage()).contains("another client");
        assertThat(find(RouterLink.class).all().stream().map(link -> link.getText()))
                .contains("Adler & Sons Carpentry");
    }

    @Test
    @Requirement("D-42")
    void knownContactIsInvitedFromTheCardWithoutTyping() {
        when(invitations.invite(any())).thenReturn(LakesideAccess.invited().getFirst());
        ClientNavigation.open(Lakeside.BERG);
        test(find(Button.class).withText("Send portal invitation").all().getFirst())
                .click();
        pressInDialog("Send invite");
        assertThat(invited().email()).isEqualTo("otto@berg.example");
    }

    @Test
    @Requirement("D-48")
    void cardSaysWhatIsMissing() {
        when(clients.get(any())).thenReturn(berg(List.of()));
        ClientNavigation.open(Lakeside.BERG);
        assertThat(shows("Add a contact with an e-mail address.")).isTrue();
        var gone = new ContactResponse(
                Lakeside.id(11),
                Lakeside.BERG,
                "Otto Berg",
                "otto@berg.example",
                null,
                1,
                Lakeside.NOW,
                Lakeside.NOW,
                null);
        when(clients.get(any())).thenReturn(berg(List.of(gone)));
        ClientNavigation.open(Lakeside.BERG);
        assertThat(shows("Let a contact in again, or add another one.")).isTrue();
        press("Let in again");
        verify(access).restore(Lakeside.id(11));
    }

    private static ClientResponse berg(List<ContactResponse> contacts) {
        return new ClientResponse(Lakeside.BERG, "Berg, Otto", null, ClientState.ACTIVE, 4, Lakeside.NOW, contacts);
    }

    @Test
    @Requirement("M-89")
    void accessIsRevokedAfterAQuestion() {
        ClientNavigation.open(Lakeside.BERG);
        test(find(Button.class).withText("Revoke access").all().getFirst()).click();
        verify(access, never()).revoke(any());
        test(find(ConfirmDialog.class).single()).confirm();
        verify(access).revoke(Lakeside.id(11));
    }

    @Test
    void sessionsAreShownAndEnded() {
        ClientNavigation.open(Lakeside.BERG);
        test(find(Button.class).withText("Sessions").all().getFirst()).click();
        assertThat(shows("Firefox on Windows")).isTrue();
        assertThat(shows("Mailed code · 203.0.113.7")).isTrue();
        pressInDialog("End");
        verify(access).endSession(Lakeside.id(11), Lakeside.id(301));
        pressInDialog("End all sessions");
        verify(access).endSessions(Lakeside.id(11));
    }

    @Test
    void listWithProblemsOffersNothingToSend() {
        when(invitations.check(any())).thenReturn(LakesideAccess.refused());
        bring("email,name,company");
        assertThat(shows("2 things to mend")).isTrue();
        assertThat(shows("Line 2, e-mail")).isTrue();
        assertThat(find(Button.class).all()).extracting(Button::getText).noneMatch(text -> text.startsWith("Invite "));
    }

    @Test
    void goodListIsShownThenSentThenCounted() {
        when(invitations.check(any())).thenReturn(LakesideAccess.ready());
        when(invitations.confirm(any())).thenReturn(LakesideAccess.confirmed());
        bring("email,name,company");
        assertThat(shows("2 people to invite, one new client")).isTrue();
        verify(invitations, never()).confirm(any());
        press("Invite 2 people");
        verify(invitations).confirm(LakesideAccess.ready().id());
        assertThat(shows("1 of 2 mails have left.")).isTrue();
        var request = ArgumentCaptor.forClass(StartImportRequest.class);
        verify(invitations).check(request.capture());
        assertThat(request.getValue().csv()).isEqualTo("email,name,company");
    }

    private void bring(String csv) {
        navigate(ImportView.class);
        test(find(TextArea.class)
                        .withCondition(field -> "People".equals(field.getLabel()))
                        .single())
                .setValue(csv);
        press("Check the list");
    }

    @Test
    void readerInvitesNobody() {
        signInWith(List.of("clients:read", "engagements:read"));
        ClientNavigation.open(Lakeside.BERG);
        assertThat(find(Button.class).all())
                .filteredOn(Button::isVisible)
                .extracting(Button::getText)
                .doesNotContain("Invite by e-mail", "Send portal invitation", "Revoke access", "Resend");
    }
}
