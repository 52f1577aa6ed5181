package dev.gatehouse.console.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.gatehouse.console.Lakeside;
import dev.gatehouse.console.LakesideEngagements;
import dev.gatehouse.console.LakesideItems;
import dev.gatehouse.console.LakesideTest;
import dev.gatehouse.contract.engagement.CreateEngagementRequest;
import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.engagement.ItemType;
import dev.gatehouse.contract.engagement.NewItem;
import dev.gatehouse.contract.engagement.UpdateItemRequest;
import dev.gatehouse.contract.form.Option;
import dev.gatehouse.contract.form.Question;
import dev.gatehouse.contract.form.QuestionType;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** Maya writes the questions of a form. */
class FormBuilderTests extends LakesideTest {

    @BeforeEach
    void newChecklistWithAForm() {
        signInAsMaya();
        when(engagements.create(any())).thenReturn(LakesideEngagements.draft());
        UI.getCurrent().navigate("engagements/new", QueryParameters.of("client", Lakeside.BERG.toString()));
        fields("Title").getFirst().setValue("Tax return 2026");
        press("Add form");
        fields("Title").getLast().setValue("Home office");
    }

    @Test
    void formIsSavedWithItsQuestionsInTheOrderOnScreen() {
        ask(0, "How large is the room?", QuestionType.NUMBER);
        fields("Lowest").getFirst().setValue("1");
        checkboxes("Whole numbers only").getFirst().setValue(true);
        press("Add question");
        ask(1, "What else is it used for?", QuestionType.SINGLE_CHOICE);
        option(0).setValue("Nothing");
        option(1).setValue("Guests");
        checkboxes("Must be answered").getLast().setValue(true);
        click("Move question up (Alt+Arrow up)", 1);
        press("Save draft");

        NewItem form = saved().items().getFirst();
        assertThat(form.type()).isEqualTo(ItemType.FORM);
        List<Question> questions = Objects.requireNonNull(form.questions());
        assertThat(questions)
                .extracting(Question::label)
                .containsExactly("What else is it used for?", "How large is the room?");
        assertThat(questions.getFirst().required()).isTrue();
        assertThat(questions.getFirst().options()).extracting(Option::label).containsExactly("Nothing", "Guests");
        assertThat(questions.getLast().min()).isEqualTo("1");
        assertThat(questions.getLast().decimals()).isZero();
        assertThat(questions.getLast().options()).isNull();
    }

    @Test
    void choiceWithoutOptionsIsNotSaved() {
        ask(0, "What else is it used for?", QuestionType.MULTIPLE_CHOICE);
        press("Save draft");
        assertThat(option(0).isInvalid()).isTrue();
        verify(engagements, never()).create(any());
    }

    @Test
    void rangeThatIsNoneIsNotSaved() {
        ask(0, "How large is the room?", QuestionType.NUMBER);
        fields("Lowest").getFirst().setValue("10");
        fields("Highest").getFirst().setValue("9");
        press("Save draft");
        assertThat(fields("Highest").getFirst().isInvalid()).isTrue();
        fields("Highest").getFirst().setValue("ten");
        press("Save draft");
        assertThat(fields("Highest").getFirst().getErrorMessage()).contains("12.5");
        verify(engagements, never()).create(any());
    }

    @Test
    void formWithoutAQuestionIsNotSaved() {
        press("Save draft");
        assertThat(fields("Question").getFirst().isInvalid()).isTrue();
        verify(engagements, never()).create(any());
    }

    @Test
    void previewShowsTheFormAsTheClientSeesIt() {
        ask(0, "How easy was this?", QuestionType.RATING);
        press("Preview");
        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("As the client sees it");
        assertThat(find(RadioButtonGroup.class).single().getLabel()).isEqualTo("How easy was this?");
    }

    @Test
    void questionsOfASavedFormAreChangedWhereTheyAre() {
        new ItemDialog(items, ItemType.FORM).edit(LakesideItems.office(ItemState.OPEN), () -> {});
        var dialog = find(Dialog.class).single();
        find(TextField.class, dialog)
                .withCondition(field -> "Question".equals(field.getLabel()))
                .all()
                .getFirst()
                .setValue("How many square metres?");
        pressInDialog("Save");
        List<Question> questions = Objects.requireNonNull(updated().questions());
        assertThat(questions.getFirst().label()).isEqualTo("How many square metres?");
        assertThat(questions.subList(1, 6))
                .isEqualTo(LakesideItems.officeQuestions().subList(1, 6));
    }

    @Test
    void whatIsNotTouchedComesOutAsItWentIn() {
        new ItemDialog(items, ItemType.FORM).edit(LakesideItems.office(ItemState.IN_PROGRESS), () -> {});
        pressInDialog("Save");
        assertThat(updated().questions()).isEqualTo(LakesideItems.officeQuestions());
    }

    @Test
    void answeredQuestionsAreForReading() {
        new ItemDialog(items, ItemType.FORM).edit(LakesideItems.office(ItemState.SUBMITTED), () -> {});
        var dialog = find(Dialog.class).single();
        assertThat(shows("They can be changed when the answers are sent back.")).isTrue();
        assertThat(find(Button.class, dialog).withText("Add question").all()).isEmpty();
        assertThat(find(TextField.class, dialog)
                        .withCondition(field -> "Question".equals(field.getLabel()))
                        .all())
                .noneMatch(TextField::isEnabled);
        pressInDialog("Save");
        assertThat(updated().questions()).isEqualTo(LakesideItems.officeQuestions());
    }

    private UpdateItemRequest updated() {
        var request = ArgumentCaptor.forClass(UpdateItemRequest.class);
        verify(items).update(eq(Lakeside.OFFICE), eq("\"4\""), request.capture());
        return request.getValue();
    }

    private void ask(int index, String label, QuestionType type) {
        fields("Question").get(index).setValue(label);
        types().get(index).setValue(type);
    }

    /** Find passes over what is hidden, so these are the options of the one choice on screen. */
    private TextField option(int index) {
        return find(TextField.class)
                .withCondition(field -> field.getAriaLabel().orElse("").equals("Option " + (index + 1)))
                .single();
    }

    private CreateEngagementRequest saved() {
        var request = ArgumentCaptor.forClass(CreateEngagementRequest.class);
        verify(engagements).create(request.capture());
        return request.getValue();
    }

    private void click(String name, int index) {
        test(find(Button.class).withAttribute("aria-label", name).atIndex(index + 1))
                .click();
    }

    private List<TextField> fields(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .all();
    }

    private List<Checkbox> checkboxes(String label) {
        return find(Checkbox.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .all();
    }

    @SuppressWarnings("unchecked")
    private List<Select<QuestionType>> types() {
        return find(Select.class).withCondition(field -> "Answer".equals(field.getLabel())).all().stream()
                .map(field -> (Select<QuestionType>) field)
                .toList();
    }
}
