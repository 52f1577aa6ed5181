package dev.gatehouse.console.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.gatehouse.console.Lakeside;
import dev.gatehouse.console.LakesideAccount;
import dev.gatehouse.console.LakesideTest;
import dev.gatehouse.contract.access.BeginEnrolmentRequest;
import dev.gatehouse.contract.access.EnrolledResponse;
import dev.gatehouse.contract.access.FactorKind;
import dev.gatehouse.contract.access.NewFactor;
import dev.gatehouse.contract.access.RecoveryCodesResponse;
import dev.gatehouse.contract.access.RenameFactorRequest;
import dev.gatehouse.contract.access.RenameRequest;
import dev.gatehouse.contract.access.SwitchOrganizationRequest;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class YouViewTests extends LakesideTest {

    @BeforeEach
    void signIn() {
        signInAsMaya();
        when(signIn.member()).thenReturn(Lakeside.maya(Lakeside.EVERYTHING));
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .last();
    }

    private void icon(String name) {
        test(find(Button.class)
                        .withCondition(button -> button.getAriaLabel().equals(Optional.of(name)))
                        .single())
                .click();
    }

    @Test
    void accountShowsWhatGuardsIt() {
        navigate(YouView.class);
        assertThat(shows("My phone")).isTrue();
        assertThat(shows("7 of 10 left")).isTrue();
        assertThat(shows("Your organisation asks for a second step beside the mailed code; the last one stays."))
                .isTrue();
    }

    @Test
    void nameIsSavedAndStandsInTheFrame() {
        navigate(YouView.class);
        test(field("Name")).setValue("Maya Berg");
        press("Save");
        verify(account).rename(new RenameRequest("Maya Berg"));
        verify(signIn).member();
    }

    @Test
    void firstAppIsAddedWithAPictureAndItsCodesAreShownOnce() {
        when(account.profile()).thenReturn(LakesideAccount.bareAccount());
        when(account.beginEnrolment(new BeginEnrolmentRequest(FactorKind.TOTP)))
                .thenReturn(LakesideAccount.enrolment());
        when(account.addFactor(any()))
                .thenReturn(new EnrolledResponse(session(Lakeside.EVERYTHING), LakesideAccount.recoveryCodes()));
        navigate(YouView.class);
        press("Authenticator app");
        assertThat(shows("JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP")).isTrue();
        test(field("Code from the app")).setValue("123456");
        verify(account).addFactor(new NewFactor("Authenticator app", "123456", null));
        assertThat(shows(LakesideAccount.recoveryCodes().getFirst())).isTrue();
        press("I have kept them");
    }

    @Test
    void factorIsRenamedAndRemoved() {
        navigate(YouView.class);
        var id = LakesideAccount.account().factors().getFirst().id();
        icon("Rename My phone");
        test(field("Name")).setValue("Old phone");
        pressInDialog("Save");
        verify(account).renameFactor(id, new RenameFactorRequest("Old phone"));
        icon("Remove My phone");
        test(find(ConfirmDialog.class).single()).confirm();
        verify(account).removeFactor(id);
    }

    @Test
    void newRecoveryCodesReplaceThoseBefore() {
        when(account.makeRecoveryCodes()).thenReturn(new RecoveryCodesResponse(LakesideAccount.recoveryCodes()));
        navigate(YouView.class);
        press("Make new codes");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(shows(LakesideAccount.recoveryCodes().getLast())).isTrue();
    }

    @Test
    void sessionElsewhereIsEndedAndSoAreAllAtOnce() {
        navigate(YouView.class);
        assertThat(shows("Firefox on Windows (this one)")).isTrue();
        icon("Sign out Safari on iPhone");
        verify(account).endSession(LakesideAccount.sessions().get(1).id());
        press("Sign out everywhere");
        test(find(ConfirmDialog.class).single()).confirm();
        verify(account).endSessions();
    }

    @Test
    void linkThatNeedsAnotherFirmOffersToChangeAndOneOfStrangersDoesNot() {
        when(account.change(any())).thenReturn(session(Lakeside.EVERYTHING));
        UI.getCurrent().navigate("clients", QueryParameters.of("firm", "lakeside"));
        assertThat(shows("This belongs to another")).isFalse();
        UI.getCurrent().navigate("clients", QueryParameters.of("firm", "northwind-it"));
        press("Change to Northwind IT");
        verify(account)
                .change(new SwitchOrganizationRequest(
                        LakesideAccount.organizations().get(1).id()));
        UI.getCurrent().navigate("clients", QueryParameters.of("firm", "strangers"));
        assertThat(shows("You do not work there, or not any more.")).isTrue();
    }
}
