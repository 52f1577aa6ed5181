package dev.gatehouse.console.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import dev.gatehouse.console.Lakeside;
import dev.gatehouse.console.LakesideAccount;
import dev.gatehouse.console.LakesideTest;
import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.access.OwnOrganization;
import dev.gatehouse.contract.access.SwitchOrganizationRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrganizationSwitchTests extends LakesideTest {

    private OrganizationSwitch organizations;

    @BeforeEach
    void open() {
        signInAsMaya();
        organizations = new OrganizationSwitch(account);
        UI.getCurrent().add(organizations);
    }

    private List<NativeButton> choices() {
        return find(NativeButton.class, organizations).all();
    }

    @Test
    void otherFirmIsChosenAndTheOpenOneIsMarked() {
        when(account.change(any())).thenReturn(session(Lakeside.EVERYTHING));
        organizations.load();
        assertThat(choices()).hasSize(2);
        assertThat(choices().getFirst().getElement().getAttribute("aria-current"))
                .isEqualTo("true");
        test(choices().getLast()).click();
        verify(account)
                .change(new SwitchOrganizationRequest(
                        LakesideAccount.organizations().getLast().id()));
    }

    @Test
    void onlyFirmNeedsNoChoice() {
        when(account.organizations())
                .thenReturn(List.of(LakesideAccount.organizations().getFirst()));
        organizations.load();
        assertThat(organizations.isVisible()).isFalse();
    }

    @Test
    void manyFirmsAreSearched() {
        when(account.organizations())
                .thenReturn(IntStream.range(0, 12)
                        .mapToObj(number -> new OwnOrganization(
                                UUID.randomUUID(), "firm-" + number, "Firm " + number, MemberRole.VIEWER, number == 0))
                        .toList());
        organizations.load();
        test(find(TextField.class, organizations).single()).setValue("firm 1");
        assertThat(choices()).hasSize(3);
    }
}
