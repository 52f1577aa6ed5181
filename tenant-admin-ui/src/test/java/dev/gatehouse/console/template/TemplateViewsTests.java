package dev.gatehouse.console.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.gatehouse.console.Lakeside;
import dev.gatehouse.console.LakesideEngagements;
import dev.gatehouse.console.LakesideTemplates;
import dev.gatehouse.console.LakesideTest;
import dev.gatehouse.contract.engagement.EngagementKind;
import dev.gatehouse.contract.template.CreateTemplateRequest;
import dev.gatehouse.contract.template.SaveAsTemplateRequest;
import dev.gatehouse.contract.template.StartEngagementRequest;
import dev.gatehouse.contract.template.TemplateItem;
import dev.gatehouse.contract.template.TemplateResponse;
import dev.gatehouse.contract.template.UpdateTemplateRequest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** Maya writes checklists once and uses them often. */
class TemplateViewsTests extends LakesideTest {

    @BeforeEach
    void signIn() {
        signInAsMaya();
        when(templates.create(any())).thenReturn(LakesideTemplates.estate(1));
        when(templates.update(any(), any(), any())).thenReturn(LakesideTemplates.estate(3));
        when(templates.save(any(), any())).thenReturn(LakesideTemplates.estate(1));
        when(templates.start(any(), any())).thenReturn(LakesideEngagements.draft());
    }

    @Test
    void listShowsOwnAndReadyTemplates() {
        navigate(TemplateListView.class);
        assertThat(test(find(Grid.class).single()).size()).isEqualTo(2);
    }

    @Test
    void nothingArchivedSaysSo() {
        when(templates.list(any(), eq(true), anyInt(), any())).thenReturn(nothing());
        UI.getCurrent().navigate("templates", QueryParameters.of("archived", ""));
        assertThat(shows("Nothing archived")).isTrue();
    }

    @Test
    void templateIsWrittenFromScratch() {
        navigate(TemplateEditorView.class, "new");
        field("Name").setValue("Estate");
        field("Title").setValue("Will");
        days().getFirst().setValue(30);
        days().getLast().setValue(7);
        press("Save template");
        var request = ArgumentCaptor.forClass(CreateTemplateRequest.class);
        verify(templates).create(request.capture());
        var content = request.getValue().content();
        assertThat(content.name()).isEqualTo("Estate");
        assertThat(content.dueInDays()).isEqualTo(30);
        assertThat(content.items()).extracting(TemplateItem::dueInDays).containsExactly(7);
    }

    @Test
    void templateWithoutANameIsNotSaved() {
        navigate(TemplateEditorView.class, "new");
        press("Save template");
        assertThat(field("Name").isInvalid()).isTrue();
        verify(templates, never()).create(any());
    }

    @Test
    void whatIsNotTouchedComesOutAsItWentIn() {
        open();
        press("Save template");
        verify(templates).update(Lakeside.ESTATE, "\"2\"", new UpdateTemplateRequest(LakesideTemplates.estate()));
        assertThat(notified("Saved as version 3")).isTrue();
    }

    @Test
    void unsavedTemplateIsNotLeftWithoutAWord() {
        open();
        field("Name").setValue("Inheritance");
        UI.getCurrent().navigate("clients");
        test(find(ConfirmDialog.class).single()).cancel();
        assertThat(field("Name").getValue()).isEqualTo("Inheritance");
    }

    @Test
    void archivedTemplateIsForReadingAndComesBack() {
        var archived = new TemplateResponse(Lakeside.ESTATE, 2, false, true, LakesideTemplates.estate());
        when(templates.get(any())).thenReturn(archived, LakesideTemplates.estate(2));
        open();
        assertThat(find(Button.class).withText("Save template").all()).isEmpty();
        press("Take out of the archive");
        verify(templates).restore(Lakeside.ESTATE, "\"2\"");
        press("Archive");
        verify(templates).archive(Lakeside.ESTATE, "\"2\"");
    }

    @Test
    void whoMayOnlyReadChangesNothing() {
        signInWith(List.of("clients:read", "engagements:read", "engagements:write", "templates:read"));
        open();
        assertThat(find(Button.class).withText("Save template").all()).isEmpty();
        assertThat(find(Button.class).withText("Archive").all()).isEmpty();
        press("Use for a client");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("engagements/new");
    }

    @Test
    void checklistStartsFromATemplate() {
        UI.getCurrent()
                .navigate(
                        "engagements/new",
                        QueryParameters.full(java.util.Map.of(
                                "client", new String[] {Lakeside.BERG.toString()},
                                "template", new String[] {Lakeside.ESTATE.toString()})));
        assertThat(field("Title").getValue()).isEqualTo("Estate");
        press("Save draft");
        var request = ArgumentCaptor.forClass(StartEngagementRequest.class);
        verify(templates).start(eq(Lakeside.ESTATE), request.capture());
        assertThat(request.getValue().clientId()).isEqualTo(Lakeside.BERG);
        assertThat(request.getValue().kind()).isEqualTo(EngagementKind.CASE);
        verify(engagements, never()).create(any());
    }

    @Test
    void engagementIsSavedAsATemplate() {
        UI.getCurrent().navigate("engagements/" + Lakeside.TAX_RETURN);
        press("Save as template");
        pressInDialog("Save template");
        var request = ArgumentCaptor.forClass(SaveAsTemplateRequest.class);
        verify(templates).save(eq(Lakeside.TAX_RETURN), request.capture());
        assertThat(request.getValue().name()).isEqualTo("Tax return 2025");
    }

    @Test
    void addingToWhatIsSentSaysWhatHappens() {
        UI.getCurrent().navigate("engagements/" + Lakeside.TAX_RETURN);
        assertThat(shows("What you add now is open to the client at once.")).isTrue();
        assertThat(button("Add item").isEnabled()).isTrue();
    }

    private void open() {
        navigate(TemplateEditorView.class, Lakeside.ESTATE.toString());
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .all()
                .getFirst();
    }

    private List<IntegerField> days() {
        return find(IntegerField.class).all();
    }

    @Test
    void chooserAsksTheApiForWhatIsTyped() {
        UI.getCurrent().navigate("engagements/new");
        var chooser = test(find(ComboBox.class)
                .withCondition(field -> "Start from a template".equals(field.getLabel()))
                .single());
        chooser.setFilter("tax");
        assertThat(chooser.getSuggestions()).contains("Estate", "Personal tax return");
        verify(templates).list(eq("tax"), eq(false), anyInt(), any());
    }
}
