package dev.gatehouse.console.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import dev.gatehouse.console.Lakeside;
import dev.gatehouse.console.LakesideFirm;
import dev.gatehouse.console.LakesideTest;
import dev.gatehouse.console.client.ClientListView;
import dev.gatehouse.console.component.NeedsProof;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.console.platform.StaffSession;
import dev.gatehouse.console.today.TodayView;
import dev.gatehouse.contract.access.GivenProof;
import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.access.ProofMethod;
import dev.gatehouse.contract.access.StaffSessionResponse;
import dev.gatehouse.contract.member.AddMemberRequest;
import dev.gatehouse.contract.organization.ChangeAppearanceRequest;
import dev.gatehouse.contract.organization.ProfileResponse;
import dev.gatehouse.contract.organization.RenameOrganizationRequest;
import dev.gatehouse.contract.organization.SecondFactor;
import dev.gatehouse.contract.organization.SecondFactorSetting;
import dev.gatehouse.contract.problem.FieldProblem;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.problem.ProblemResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class SettingsViewsTests extends LakesideTest {

    @BeforeEach
    void signIn() {
        signInAsMaya();
        when(signIn.member()).thenReturn(Lakeside.maya(Lakeside.EVERYTHING));
    }

    private static ProblemResponse planProblem(ProblemCode code, String feature, String limit) {
        return new ProblemResponse("t", "Refused", 402, "d", "r", code, null, feature, limit, "PLUS", null);
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    @Test
    void profileIsSavedInTheStepsThatChangedAndEachBuildsOnTheVersionBefore() {
        var renamed = new ProfileResponse("Lindt & Partner", "#0b6b5d", "Good to have you with us.", null, 4);
        when(organization.rename(any(), any())).thenReturn(renamed);
        when(organization.changeAppearance(any(), any())).thenReturn(renamed);
        navigate(ProfileView.class);
        assertThat(button("Save").isEnabled()).isFalse();
        test(field("Display name")).setValue("Lindt & Partner");
        test(find(TextArea.class).single()).setValue("Hello!");
        press("Save");
        verify(organization).rename("\"3\"", new RenameOrganizationRequest("Lindt & Partner"));
        verify(organization).changeAppearance("\"4\"", new ChangeAppearanceRequest("#0b6b5d", "Hello!"));
        verify(organization, never()).removeLogo(any());
        assertThat(notified("Saved.")).isTrue();
    }

    @Test
    void previewFollowsWhatIsTypedAndDiscardingTakesItBack() {
        navigate(ProfileView.class);
        test(field("Display name")).setValue("Lindt & Partner");
        assertThat(shows("Lindt & Partner")).isTrue();
        press("Discard changes");
        assertThat(field("Display name").getValue()).isEqualTo("Lakeside Tax");
        assertThat(shows("Lindt & Partner")).isFalse();
        assertThat(button("Save").isEnabled()).isFalse();
    }

    @Test
    void colourThatCannotBeReadSaysHowItGivesWay() {
        navigate(ProfileView.class);
        find(AccentField.class).single().setValue("#ffee00");
        assertThat(shows("Light theme: shown darker, as #7a7200")).isTrue();
        assertThat(shows("Dark theme: readable as it is.")).isTrue();
        find(AccentField.class).single().setValue("yellow");
        assertThat(find(AccentField.class).single().isInvalid()).isTrue();
        press("Save");
        verify(organization, never()).changeAppearance(any(), any());
    }

    @Test
    void whatIsStillOnItsWayIsNotLeftOutOfWhatIsSaved() {
        navigate(ProfileView.class);
        test(field("Display name")).setValue("Lakeside Tax & Law");
        var logo = find(LogoField.class).single();
        logo.arriving(true);
        assertThat(button("Save").isEnabled()).isFalse();
        logo.arriving(false);
        assertThat(button("Save").isEnabled()).isTrue();
    }

    @Test
    void chosenLogoIsShownBeforeItIsStoredAndARefusalStandsBesideIt() {
        var errors = List.of(new FieldProblem("/image", "not-an-image", "is not a PNG, JPEG or GIF image"));
        when(organization.setLogo(any(), any()))
                .thenThrow(new PlatformProblem(new ProblemResponse(
                        "t", "T", 422, "d", "r", ProblemCode.VALIDATION_FAILED, errors, null, null, null, null)));
        navigate(ProfileView.class);
        find(LogoField.class).single().received("image/png", new byte[] {1, 2, 3});
        assertThat(find(Image.class).all())
                .hasSize(3)
                .allMatch(image -> image.getSrc().equals("data:image/png;base64,AQID"));
        press("Save");
        assertThat(shows("This file is not a PNG, JPEG or GIF image. Please choose another one."))
                .isTrue();
    }

    @Test
    void planWithoutBrandingExplainsItselfAndLeavesTheName() {
        when(organization.plan()).thenReturn(LakesideFirm.plan("FREE", 2));
        when(organization.rename(any(), any())).thenReturn(LakesideFirm.profile());
        navigate(ProfileView.class);
        assertThat(shows("Logo, accent colour, welcome message: part of the Plus plan."))
                .isTrue();
        assertThat(find(TextArea.class).single().isReadOnly()).isTrue();
        assertThat(find(AccentField.class).single().isReadOnly()).isTrue();
        test(field("Display name")).setValue("Lindt");
        press("Save");
        verify(organization).rename("\"3\"", new RenameOrganizationRequest("Lindt"));
        verify(organization, never()).changeAppearance(any(), any());
    }

    @Test
    void whoMayNotSeeSettingsIsNotLedThere() {
        signInWith(List.of("clients:read", "engagements:read"));
        navigate(TodayView.class);
        assertThat(find(SideNavItem.class).all().stream()
                        .filter(Component::isVisible)
                        .map(SideNavItem::getLabel))
                .doesNotContain("Settings");
    }

    @Test
    void managerReadsSettingsAndIsOfferedNothingToChange() {
        signInWith(List.of("organization:read", "members:read", "plan:read"));
        navigate(ProfileView.class);
        assertThat(field("Display name").isReadOnly()).isTrue();
        navigate(MembersView.class);
        assertThat(find(Button.class).all().stream().map(Button::getText)).doesNotContain("Invite member");
    }

    @Test
    void memberIsAddedWithARole() {
        navigate(MembersView.class);
        assertThat(shows("Maya Chen (you)")).isTrue();
        press("Invite member");
        test(field("Name")).setValue("Ida Holm");
        test(find(EmailField.class).single()).setValue("ida@lakeside.example");
        pressInDialog("Send invitation");
        var request = ArgumentCaptor.forClass(AddMemberRequest.class);
        verify(members).add(request.capture());
        assertThat(request.getValue().role()).isEqualTo(MemberRole.CONTRIBUTOR);
        assertThat(notified("An invitation to Ida Holm is on its way.")).isTrue();
    }

    @Test
    void fullPlanIsExplainedInTheDialog() {
        when(members.add(any()))
                .thenThrow(new PlatformProblem(planProblem(ProblemCode.PLAN_LIMIT_REACHED, null, "staff-seats")));
        navigate(MembersView.class);
        press("Invite member");
        test(field("Name")).setValue("Ida Holm");
        test(find(EmailField.class).single()).setValue("ida@lakeside.example");
        pressInDialog("Send invitation");
        assertThat(shows("All seats are taken. Remove a member to add another one. The Plus plan has more."))
                .isTrue();
    }

    @Test
    void invitationIsSentAgainAndASecondStepIsResetByWhoMay() {
        navigate(MembersView.class);
        assertThat(shows("Invited")).isTrue();
        icon("Send the invitation to Theo Lang once more");
        verify(members).resendInvitation(LakesideFirm.members().get(2).id());
        icon("Reset the second step of Nia Okafor");
        test(find(ConfirmDialog.class).single()).confirm();
        verify(members).resetFactors(LakesideFirm.members().get(1).id());
    }

    private void icon(String name) {
        test(find(Button.class)
                        .withCondition(button ->
                                button.isVisible() && button.getAriaLabel().equals(Optional.of(name)))
                        .single())
                .click();
    }

    @Test
    void staleProofIsAskedForInOneDialogAndTheActIsDoneAgain() {
        when(members.add(any()))
                .thenThrow(refusal(ProblemCode.REAUTHENTICATION_REQUIRED, "Prove it."))
                .thenReturn(LakesideFirm.members().get(2));
        when(account.prove(any())).thenReturn(session(Lakeside.EVERYTHING));
        navigate(MembersView.class);
        press("Invite member");
        test(field("Name")).setValue("Ida Holm");
        test(find(EmailField.class).single()).setValue("ida@lakeside.example");
        try {
            pressInDialog("Send invitation");
        } catch (NeedsProof act) {
            VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(act));
        }
        assertThat(shows("What follows is guarded twice, so please prove once more who you are."))
                .isTrue();
        test(field("Code from the app")).setValue("123456");
        verify(account).prove(new GivenProof(ProofMethod.TOTP, "123456", null, null));
        verify(members, times(2)).add(any());
        assertThat(notified("An invitation to Ida Holm is on its way.")).isTrue();
    }

    @Test
    void ruleAboutTheSecondStepIsChangedByWhoMay() {
        navigate(MembersView.class);
        test(find(Checkbox.class).single()).click();
        press("Save");
        verify(members).changeSecondFactor(new SecondFactorSetting(SecondFactor.REQUIRED));
    }

    @Test
    void administratorIsOfferedNoOwner() {
        StaffSession.begin(new StaffSessionResponse(
                "s".repeat(43), Lakeside.NOW.plusSeconds(60), Lakeside.maya(Lakeside.EVERYTHING, MemberRole.ADMIN)));
        navigate(MembersView.class);
        assertThat(find(Button.class).all().stream()
                        .filter(Component::isVisible)
                        .map(button -> button.getAriaLabel().orElse("")))
                .contains("Remove Nia Okafor");
        assertThat(find(MemberRow.class).all()).hasSize(3);
        assertThat(RoleField.givable(MemberRole.OWNER)).isFalse();
        press("Invite member");
        assertThat(find(RadioButtonGroup.class).single().getListDataView().getItemCount())
                .isEqualTo(4);
    }

    @Test
    void planShowsWhatIsUsedAndWhichPlanHasWhatIsMissing() {
        when(organization.plan()).thenReturn(LakesideFirm.plan("ESSENTIAL", 41));
        navigate(PlanView.class);
        assertThat(shows("41 of 50")).isTrue();
        assertThat(shows("Nearly all is in use. The Plus plan has more.")).isTrue();
        assertThat(shows("1.2 GB in use")).isTrue();
        assertThat(shows("Agreed with you; the plan itself has 10.0 GB.")).isTrue();
        assertThat(shows("By agreement")).isTrue();
        assertThat(shows("nothing can be added now")).isFalse();
    }

    @Test
    void firmOverItsPlanReadsWhyNothingCanBeAdded() {
        when(organization.plan()).thenReturn(LakesideFirm.plan("ESSENTIAL", 51));
        navigate(PlanView.class);
        assertThat(shows("nothing can be added now")).isTrue();
    }

    @Test
    void limitIsAnnouncedBesideTheActionBeforeItIsReached() {
        navigate(ClientListView.class);
        assertThat(shows("Active clients:")).isFalse();
        when(organization.plan()).thenReturn(LakesideFirm.plan("ESSENTIAL", 40));
        navigate(ProfileView.class);
        navigate(ClientListView.class);
        assertThat(shows("Active clients: 40 of 50 in use.")).isTrue();
        when(organization.plan()).thenReturn(LakesideFirm.plan("ESSENTIAL", 50));
        navigate(ProfileView.class);
        navigate(ClientListView.class);
        assertThat(shows("All places for active clients are taken.")).isTrue();
    }
}
