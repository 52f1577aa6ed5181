package dev.gatehouse.console.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.gatehouse.console.Lakeside;
import dev.gatehouse.console.LakesideTest;
import dev.gatehouse.console.client.ClientNavigation;
import dev.gatehouse.contract.access.policy.ChangeAccessPolicyRequest;
import dev.gatehouse.contract.access.policy.Identify;
import dev.gatehouse.contract.access.policy.Prove;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** The rules of the door, and why somebody cannot get in by it. */
class AccessViewTests extends LakesideTest {

    @BeforeEach
    void signIn() {
        signInAsMaya();
    }

    private IntegerField minutes() {
        return find(IntegerField.class)
                .withCondition(field -> field.getLabel().startsWith("Minutes"))
                .single();
    }

    private Checkbox hardened() {
        return find(Checkbox.class)
                .withCondition(box -> box.getLabel().startsWith("Hardened"))
                .single();
    }

    @Test
    void longLivedCodesAreSaidToBeLongUntilTheyAreNot() {
        navigate(AccessView.class);
        assertThat(shows("longer than the ten minutes that OWASP ASVS 6.5.5 allows"))
                .isTrue();
        minutes().setValue(10);
        assertThat(shows("OWASP ASVS")).isFalse();
        minutes().setValue(20);
        assertThat(shows("OWASP ASVS")).isTrue();
        test(hardened()).click();
        assertThat(shows("OWASP ASVS")).isFalse();
    }

    @Test
    void whatIsSavedIsWhatStandsThereOnTopOfTheVersionRead() {
        navigate(AccessView.class);
        minutes().setValue(10);
        press("Save");
        var request = ArgumentCaptor.forClass(ChangeAccessPolicyRequest.class);
        verify(door).change(eq("\"3\""), request.capture());
        assertThat(request.getValue())
                .isEqualTo(new ChangeAccessPolicyRequest(
                        Identify.LINK_TOKEN, Prove.EITHER, 600, 5, 5, 86_400, false, true));
    }

    @Test
    void presetComesBackIntoTheFormAndIsNotSavedByThat() {
        navigate(AccessView.class);
        press("Back to the preset");
        assertThat(minutes().getValue()).isEqualTo(10);
        assertThat(shows("Whoever has the link is let in.")).isTrue();
        verify(door, never()).change(any(), any());
    }

    @Test
    void readerChangesNothing() {
        signInWith(List.of("organization:read"));
        navigate(AccessView.class);
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Save");
    }

    @Test
    void traceSaysWhatIsInTheWay() {
        ClientNavigation.open(Lakeside.BERG);
        test(find(Button.class).withText("Why no access?").all().getFirst()).click();
        verify(door).trace(Lakeside.id(11));
        assertThat(shows("Something keeps Otto Berg out.")).isTrue();
        assertThat(shows("No more mails for a while · 5 of 5")).isTrue();
        assertThat(shows("In the way")).isTrue();
    }
}
