package dev.gatehouse.console.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import dev.gatehouse.console.Lakeside;
import dev.gatehouse.console.LakesideTest;
import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.support.GrantSupportRequest;
import dev.gatehouse.contract.support.SupportArea;
import dev.gatehouse.contract.support.SupportGrantResponse;
import dev.gatehouse.contract.support.SupportKind;
import dev.gatehouse.contract.support.SupportState;
import dev.gatehouse.contract.support.SupportViewResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** Maya lets support look, and sees what they looked at. */
class SupportViewTests extends LakesideTest {

    private static final UUID GRANT = Lakeside.DRAFT;

    @BeforeEach
    void grants() {
        when(support.grants()).thenReturn(List.of(grant(SupportState.ACTIVE)));
        when(support.views(anyInt(), any()))
                .thenReturn(new Slice<>(
                        List.of(
                                new SupportViewResponse(
                                        GRANT,
                                        "support.viewed",
                                        Lakeside.NOW,
                                        "sam@ops.example",
                                        "clients/{id}",
                                        GRANT),
                                new SupportViewResponse(
                                        GRANT, "support.entered", Lakeside.NOW, "sam@ops.example", null, null)),
                        null));
        signInAsMaya();
    }

    private static SupportGrantResponse grant(SupportState state) {
        return new SupportGrantResponse(
                GRANT,
                SupportKind.INVITED,
                state,
                "A mail is missing",
                List.of(SupportArea.WORK),
                false,
                60,
                "Maya Chen",
                Lakeside.NOW,
                Lakeside.NOW.plusSeconds(3_600));
    }

    @Test
    void everyLookIsListedAndSupportIsShutOut() {
        navigate(SupportView.class);
        assertThat(shows("A mail is missing")).isTrue();
        assertThat(shows("looks only · given by Maya Chen")).isTrue();
        assertThat(shows("Looked at clients")).isTrue();
        assertThat(shows("Came in")).isTrue();
        press("Shut out");
        verify(support, never()).revoke(any());
        test(find(ConfirmDialog.class).single()).confirm();
        verify(support).revoke(GRANT);
        assertThat(notified("Support is out.")).isTrue();
    }

    @Test
    void purposeAreaAndTimeAreGivenAndChangingOnlyOnDemand() {
        when(support.grants()).thenReturn(List.of());
        when(support.grant(any())).thenReturn(grant(SupportState.ACTIVE));
        navigate(SupportView.class);
        assertThat(shows("Nobody from support may look inside")).isTrue();
        press("Let support look");
        pressInDialog("Let support look");
        verify(support, never()).grant(any());
        test(find(TextArea.class, find(Dialog.class).last()).single()).setValue("A mail is missing");
        pressInDialog("Let support look");
        var request = ArgumentCaptor.forClass(GrantSupportRequest.class);
        verify(support).grant(request.capture());
        assertThat(request.getValue().areas()).isEqualTo(Set.of(SupportArea.WORK));
        assertThat(request.getValue().mayChange()).isFalse();
        assertThat(request.getValue().minutes()).isEqualTo(60);
    }

    @Test
    void whoMayNotLetAnybodyInOnlyReads() {
        signInWith(List.of("members:read"));
        navigate(SupportView.class);
        assertThat(shows("A mail is missing")).isTrue();
        assertThat(find(Button.class).withText("Shut out").all()).noneMatch(Component::isVisible);
    }
}
