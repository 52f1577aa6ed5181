package dev.gatehouse.console.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import dev.gatehouse.console.Lakeside;
import dev.gatehouse.console.LakesideTest;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.contract.client.CreateClientRequest;
import dev.gatehouse.contract.problem.FieldProblem;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.problem.ProblemResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class ClientViewsTests extends LakesideTest {

    @BeforeEach
    void signIn() {
        signInAsMaya();
    }

    @Test
    void firmWithoutClientsIsToldTheFirstStep() {
        when(clients.list(any(), anyInt(), any())).thenReturn(nothing());
        navigate(ClientListView.class);
        assertThat(shows("No clients yet")).isTrue();
    }

    @Test
    void addedClientIsOpened() {
        when(clients.create(any())).thenReturn(Lakeside.berg());
        navigate(ClientListView.class);
        press("Add client");
        type("Name", "Berg, Otto");
        pressInDialog("Add client");
        assertThat(getCurrentView()).isInstanceOf(ClientDetailsView.class);
    }

    @Test
    void secondAttemptUsesTheSameId() {
        when(clients.create(any()))
                .thenThrow(refusal(ProblemCode.RATE_LIMITED, "Too many at once."))
                .thenReturn(Lakeside.berg());
        navigate(ClientListView.class);
        press("Add client");
        type("Name", "Berg, Otto");
        pressInDialog("Add client");
        assertThat(shows("Too many at once.")).isTrue();
        pressInDialog("Add client");
        var request = ArgumentCaptor.forClass(CreateClientRequest.class);
        verify(clients, times(2)).create(request.capture());
        assertThat(request.getAllValues())
                .extracting(CreateClientRequest::id)
                .hasSize(2)
                .containsOnly(request.getValue().id());
    }

    @Test
    void fieldAtFaultSaysWhatIsWrong() {
        var problem = Lakeside.problem(ProblemCode.VALIDATION_FAILED, "Please check", "Some fields are not right.");
        var errors = List.of(new FieldProblem("/email", "taken", "This address is taken."));
        when(clients.addContact(any(), any()))
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
        navigate(ClientDetailsView.class, Lakeside.BERG.toString());
        press("Add contact");
        type("Name", "Lena Berg");
        test(find(EmailField.class).single()).setValue("lena@berg.example");
        pressInDialog("Add contact");
        assertThat(find(EmailField.class).single().getErrorMessage()).isEqualTo("This address is taken.");
    }

    @Test
    void readerIsOfferedNothingToWrite() {
        signInWith(List.of("clients:read", "engagements:read"));
        navigate(ClientDetailsView.class, Lakeside.BERG.toString());
        assertThat(shows("Otto Berg")).isTrue();
        assertThat(find(Button.class).all())
                .extracting(button -> button.getText())
                .doesNotContain("Edit", "Add contact", "New checklist");
    }

    private void type(String label, String value) {
        test(find(TextField.class)
                        .withCondition(field -> label.equals(field.getLabel()))
                        .single())
                .setValue(value);
    }
}
