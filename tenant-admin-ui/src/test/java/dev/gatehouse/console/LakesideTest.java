package dev.gatehouse.console;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import dev.gatehouse.console.operator.OperatorApi;
import dev.gatehouse.console.platform.AccessApi;
import dev.gatehouse.console.platform.AccessPolicyApi;
import dev.gatehouse.console.platform.AccountApi;
import dev.gatehouse.console.platform.ActivityApi;
import dev.gatehouse.console.platform.BillingApi;
import dev.gatehouse.console.platform.ClientApi;
import dev.gatehouse.console.platform.DeadlineApi;
import dev.gatehouse.console.platform.EngagementApi;
import dev.gatehouse.console.platform.ExportApi;
import dev.gatehouse.console.platform.FileApi;
import dev.gatehouse.console.platform.InvitationApi;
import dev.gatehouse.console.platform.ItemApi;
import dev.gatehouse.console.platform.MemberApi;
import dev.gatehouse.console.platform.OrganizationApi;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.console.platform.ReviewApi;
import dev.gatehouse.console.platform.SignInApi;
import dev.gatehouse.console.platform.SignUpApi;
import dev.gatehouse.console.platform.StaffSession;
import dev.gatehouse.console.platform.SupportApi;
import dev.gatehouse.console.platform.TemplateApi;
import dev.gatehouse.console.platform.TodayApi;
import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.access.PortalVisitsResponse;
import dev.gatehouse.contract.access.StaffSessionResponse;
import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.organization.SecondFactor;
import dev.gatehouse.contract.organization.SecondFactorSetting;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.subscription.BillingStanding;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Views without a browser, in front of an API that answers with {@link Lakeside}. */
@SpringBootTest(properties = "vaadin.productionMode=true")
public abstract class LakesideTest extends SpringBrowserlessTest {

    @MockitoBean
    protected SignInApi signIn;

    @MockitoBean
    protected SignUpApi signUp;

    @MockitoBean
    protected SupportApi support;

    @MockitoBean
    protected AccountApi account;

    @MockitoBean
    protected OperatorApi operators;

    @MockitoBean
    protected ClientApi clients;

    @MockitoBean
    protected EngagementApi engagements;

    @MockitoBean
    protected ItemApi items;

    @MockitoBean
    protected ReviewApi reviews;

    @MockitoBean
    protected ActivityApi activity;

    @MockitoBean
    protected OrganizationApi organization;

    @MockitoBean
    protected BillingApi billing;

    @MockitoBean
    protected ExportApi exports;

    @MockitoBean
    protected MemberApi members;

    @MockitoBean
    protected FileApi files;

    @MockitoBean
    protected TemplateApi templates;

    @MockitoBean
    protected TodayApi today;

    @MockitoBean
    protected AccessApi access;

    @MockitoBean
    protected InvitationApi invitations;

    @MockitoBean
    protected AccessPolicyApi door;

    @MockitoBean
    protected DeadlineApi deadlines;

    @BeforeEach
    void answerAsLakeside() {
        when(account.profile()).thenReturn(LakesideAccount.account());
        when(account.sessions(anyInt(), any())).thenReturn(Lakeside.all(LakesideAccount.sessions()));
        when(account.organizations()).thenReturn(LakesideAccount.organizations());
        when(members.secondFactor()).thenReturn(new SecondFactorSetting(SecondFactor.OPTIONAL));
        when(clients.list(any(), anyInt(), any())).thenReturn(Lakeside.all(Lakeside.clients()));
        when(clients.get(any())).thenReturn(Lakeside.berg());
        when(engagements.list(any(), any(), anyInt(), any()))
                .thenReturn(Lakeside.all(LakesideEngagements.engagements()));
        when(engagements.get(Lakeside.TAX_RETURN)).thenReturn(LakesideEngagements.taxReturn());
        when(engagements.get(Lakeside.DRAFT)).thenReturn(LakesideEngagements.draft());
        when(reviews.queue(anyInt(), any())).thenReturn(LakesideReviews.waiting());
        when(organization.profile()).thenReturn(LakesideFirm.profile());
        when(organization.accent(any())).thenAnswer(call -> LakesideFirm.accent(call.getArgument(0)));
        when(organization.plan()).thenReturn(LakesideFirm.plan("PLUS", 12));
        when(billing.subscription()).thenReturn(LakesideBilling.active("PLUS", null));
        when(billing.standing()).thenReturn(LakesideBilling.standing(BillingStanding.GOOD));
        when(billing.invoices(anyInt(), any())).thenReturn(Lakeside.all(LakesideBilling.invoices()));
        when(billing.details()).thenReturn(LakesideBilling.details());
        when(billing.usage(anyInt())).thenReturn(LakesideBilling.usage());
        when(billing.preview("PLUS")).thenReturn(LakesideBilling.up());
        when(billing.preview("ESSENTIAL")).thenReturn(LakesideBilling.down());
        when(members.list(anyInt(), any())).thenReturn(Lakeside.all(LakesideFirm.members()));
        when(items.get(any())).thenReturn(LakesideItems.statements(ItemState.SUBMITTED));
        when(items.get(Lakeside.CONTRACT))
                .thenReturn(LakesideItems.item(
                        Lakeside.CONTRACT, "Employment contract", null, ItemState.UNDER_REVIEW, null));
        when(templates.list(any(), anyBoolean(), anyInt(), any()))
                .thenReturn(Lakeside.all(LakesideTemplates.templates()));
        when(today.attention(any(), anyInt())).thenReturn(LakesideActivity.attention());
        when(today.latest(anyInt())).thenReturn(LakesideActivity.latest());
        when(templates.get(any())).thenReturn(LakesideTemplates.estate(2));
        when(activity.list(any(), anyInt(), any())).thenReturn(Lakeside.all(LakesideActivity.activity()));
        when(access.sessions(any(), anyInt(), any())).thenReturn(Lakeside.all(LakesideAccess.sessions()));
        when(access.visits()).thenReturn(new PortalVisitsResponse(30, 42, 30));
        when(door.get()).thenReturn(LakesideAccess.policy());
        when(door.ofEngagement(any())).thenReturn(LakesideAccess.policyOfEngagement());
        when(door.trace(any())).thenReturn(LakesideAccess.trace());
        when(invitations.list(any(), any(), anyInt(), any())).thenReturn(Lakeside.all(LakesideAccess.invited()));
        when(deadlines.list(any(), any(), any(), any(), any(), anyInt(), any()))
                .thenReturn(Lakeside.all(LakesideDeadlines.deadlines()));
        when(deadlines.series(any(), anyInt())).thenReturn(Lakeside.all(LakesideDeadlines.series()));
        when(deadlines.settings()).thenReturn(LakesideDeadlines.settings());
        when(deadlines.costs(any(), any(), any())).thenReturn(LakesideDeadlines.costs());
        when(activity.verify(any())).thenReturn(LakesideActivity.verified());
    }

    protected void signInAsMaya() {
        signInWith(Lakeside.EVERYTHING);
    }

    protected void signInWith(List<String> permissions) {
        StaffSession.begin(session(permissions));
    }

    protected static StaffSessionResponse session(List<String> permissions) {
        return new StaffSessionResponse("s".repeat(43), Lakeside.NOW.plusSeconds(3_600), Lakeside.maya(permissions));
    }

    protected static PlatformProblem refusal(ProblemCode code, String detail) {
        return new PlatformProblem(Lakeside.problem(code, "Refused", detail));
    }

    protected static <T> Slice<T> nothing() {
        return new Slice<>(List.of(), null);
    }

    protected Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    protected void press(String text) {
        test(button(text)).click();
    }

    protected void pressInDialog(String text) {
        var dialog = find(Dialog.class).last();
        test(find(Button.class, dialog).withText(text).single()).click();
    }

    protected boolean shows(String text) {
        return find(Component.class).all().stream()
                .anyMatch(component -> component.getElement().getText().contains(text));
    }

    protected boolean notified(String text) {
        return find(Notification.class).all().stream()
                .anyMatch(notice -> notice.getElement().getTextRecursively().contains(text));
    }
}
