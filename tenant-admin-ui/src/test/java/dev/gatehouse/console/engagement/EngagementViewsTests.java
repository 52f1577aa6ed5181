package dev.gatehouse.console.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.gatehouse.console.Lakeside;
import dev.gatehouse.console.LakesideAccess;
import dev.gatehouse.console.LakesideActivity;
import dev.gatehouse.console.LakesideEngagements;
import dev.gatehouse.console.LakesideItems;
import dev.gatehouse.console.LakesideTest;
import dev.gatehouse.contract.access.policy.ChangeEngagementAccessPolicyRequest;
import dev.gatehouse.contract.access.policy.Prove;
import dev.gatehouse.contract.engagement.CreateEngagementRequest;
import dev.gatehouse.contract.engagement.EngagementKind;
import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.engagement.MoveItemRequest;
import dev.gatehouse.contract.engagement.NewItem;
import dev.gatehouse.contract.engagement.SendEngagementRequest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class EngagementViewsTests extends LakesideTest {

    @BeforeEach
    void signIn() {
        signInAsMaya();
        when(engagements.create(any())).thenReturn(LakesideEngagements.draft());
        when(engagements.send(any(), any(), any())).thenReturn(LakesideEngagements.taxReturn());
    }

    @Test
    void checklistIsDraftedInTheOrderOnScreen() {
        UI.getCurrent().navigate("engagements/new", QueryParameters.of("client", Lakeside.BERG.toString()));
        titles().getFirst().setValue("Tax return 2026");
        titles().get(1).setValue("Identity card");
        press("Add item");
        titles().get(2).setValue("Bank statements");
        test(find(Button.class)
                        .withAttribute("aria-label", "Move down (Alt+Arrow down)")
                        .atIndex(1))
                .click();
        press("Save draft");
        var request = ArgumentCaptor.forClass(CreateEngagementRequest.class);
        verify(engagements).create(request.capture());
        assertThat(request.getValue().clientId()).isEqualTo(Lakeside.BERG);
        assertThat(request.getValue().kind()).isEqualTo(EngagementKind.CASE);
        assertThat(request.getValue().items())
                .extracting(NewItem::title)
                .containsExactly("Bank statements", "Identity card");
    }

    @Test
    void draftWithoutTitleIsNotSaved() {
        navigate(DraftEngagementView.class);
        press("Save draft");
        assertThat(titles().getFirst().isInvalid()).isTrue();
        verify(engagements, never()).create(any());
    }

    @Test
    void sendingMailsTheContactsOfTheClient() {
        open(Lakeside.DRAFT);
        press("Send");
        assertThat(shows("2 people each get a mail that lets them in.")).isTrue();
        pressInDialog("Send");
        verify(engagements)
                .send(
                        Lakeside.DRAFT,
                        "\"1\"",
                        new SendEngagementRequest(List.of(Lakeside.id(11), Lakeside.id(12)), "UTC"));
    }

    @Test
    void revokingAsksFirst() {
        open(Lakeside.TAX_RETURN);
        tabs().setSelectedIndex(1);
        press("Revoke");
        verify(invitations, never()).revoke(any());
        test(find(ConfirmDialog.class).single()).confirm();
        verify(invitations).revoke(LakesideAccess.invited().getFirst().id());
    }

    @Test
    void engagementAsksForItsOwnProofOrFollowsTheFirm() {
        open(Lakeside.TAX_RETURN);
        find(TabSheet.class).single().setSelectedIndex(1);
        assertThat(shows("unlike elsewhere in your firm: A link or a code")).isTrue();
        press("Change");
        test(find(RadioButtonGroup.class).single()).selectItem("A link mailed to the address on file");
        pressInDialog("Save");
        verify(door)
                .changeOfEngagement(
                        Lakeside.TAX_RETURN, new ChangeEngagementAccessPolicyRequest(Prove.MAGIC_LINK, 600, null));
        press("Change");
        test(find(Checkbox.class).single()).click();
        pressInDialog("Save");
        verify(door).followFirm(Lakeside.TAX_RETURN);
    }

    @Test
    void activityReadsAsSentencesAndSaysThatTheChainHolds() {
        open(Lakeside.TAX_RETURN);
        tabs().setSelectedIndex(2);
        assertThat(shows("Chain verified · 14 events")).isTrue();
        assertThat(shows("Otto Berg submitted “Bank statements”")).isTrue();
        assertThat(shows("Maya Chen: item weighed again")).isTrue();
    }

    @Test
    void brokenChainSaysFromWhichEvent() {
        when(activity.verify(any())).thenReturn(LakesideActivity.broken());
        open(Lakeside.TAX_RETURN);
        tabs().setSelectedIndex(2);
        assertThat(shows("Chain does not verify from event 9")).isTrue();
    }

    @Test
    void whoMayNotSendIsNotOfferedTo() {
        signInWith(List.of("clients:read", "engagements:read", "engagements:write"));
        open(Lakeside.DRAFT);
        assertThat(find(Button.class).withText("Send").all()).isEmpty();
    }

    @Test
    void itemsOfASavedDraftChangePlaces() {
        var moved = LakesideItems.item(Lakeside.id(52), "Lease", null, ItemState.DRAFT, null);
        when(items.move(any(), any(), any())).thenReturn(moved);
        open(Lakeside.DRAFT);
        test(find(Button.class)
                        .withAttribute("aria-label", "Move Lease up (Alt+Arrow up)")
                        .single())
                .click();
        verify(items).move(Lakeside.id(52), "\"2\"", new MoveItemRequest(1));
        assertThat(find(H2.class).all().stream().map(H2::getText).toList())
                .containsSubsequence("Lease", "Bank statements");
        assertThat(find(Button.class)
                        .withAttribute("aria-label", "Move Lease up (Alt+Arrow up)")
                        .single()
                        .isEnabled())
                .isFalse();
    }

    @Test
    void whatHasBeenSentStaysInItsPlace() {
        open(Lakeside.TAX_RETURN);
        assertThat(find(Button.class).all())
                .noneMatch(button -> button.getAriaLabel().orElse("").startsWith("Move"));
    }

    @Test
    void unsavedDraftIsNotLeftWithoutAWord() {
        UI.getCurrent().navigate("engagements/new", QueryParameters.of("client", Lakeside.BERG.toString()));
        titles().getFirst().setValue("Tax return 2026");
        UI.getCurrent().navigate("clients");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("engagements/new");
        test(find(ConfirmDialog.class).single()).cancel();
        assertThat(titles().getFirst().getValue()).isEqualTo("Tax return 2026");
        UI.getCurrent().navigate("clients");
        test(find(ConfirmDialog.class).last()).confirm();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("clients");
    }

    @Test
    void savedOrUntouchedDraftIsLeftAtOnce() {
        navigate(DraftEngagementView.class);
        UI.getCurrent().navigate("clients");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("clients");
    }

    private void open(UUID engagementId) {
        navigate(EngagementDetailsView.class, engagementId.toString());
    }

    private TabSheet tabs() {
        return find(TabSheet.class).single();
    }

    private List<TextField> titles() {
        return find(TextField.class)
                .withCondition(field -> "Title".equals(field.getLabel()))
                .all();
    }

    @Test
    void tabStandsInTheAddress() {
        signInAsMaya();
        UI.getCurrent().navigate("engagements/" + Lakeside.TAX_RETURN, QueryParameters.of("tab", "people"));
        assertThat(find(TabSheet.class).single().getSelectedIndex()).isEqualTo(1);
        UI.getCurrent().navigate("engagements/" + Lakeside.DRAFT, QueryParameters.of("tab", "nonsense"));
        assertThat(find(TabSheet.class).single().getSelectedIndex()).isZero();
    }
}
