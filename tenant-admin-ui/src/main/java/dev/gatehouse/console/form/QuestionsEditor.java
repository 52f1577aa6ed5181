package dev.gatehouse.console.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.form.Question;
import java.util.List;

/** The questions of a form, in the order the client will see them. Enter in a question goes on with the next. */
public final class QuestionsEditor extends Div {

    private final Div rows = new Div();
    private final ActionButton addButton;
    private final ActionButton previewButton;

    /** Begins with one empty question. */
    public QuestionsEditor() {
        addClassName("questions-editor");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Words.say("questions.title"));
        var title = new Span(Words.say("questions.title"));
        title.addClassName("strong");
        addButton =
                ActionButton.secondary(Words.say("questions.add"), this::addRow).with(Glyph.PLUS);
        previewButton =
                ActionButton.quiet(Words.say("form.preview"), this::preview).with(Glyph.EYE);
        var actions = new Div(addButton, previewButton);
        actions.addClassName("actions");
        add(title, rows, actions);
        rows.add(new QuestionRow(this));
        number();
    }

    /** Shows the questions that there are. */
    public void read(List<Question> questions) {
        rows.removeAll();
        questions.forEach(question -> rows.add(new QuestionRow(this, question)));
        if (questions.isEmpty()) {
            rows.add(new QuestionRow(this));
        }
        number();
    }

    /** Shows the questions for reading: they have been answered, and stay as they were asked. */
    public void lock() {
        rows.setEnabled(false);
        addButton.setVisible(false);
        var why = new Span(Words.say("questions.locked"));
        why.addClassName("second");
        addComponentAtIndex(1, why);
    }

    /** Whether nothing has been written yet. */
    public boolean isBlank() {
        return rows().stream().allMatch(QuestionRow::isBlank);
    }

    /** Whether there is a question and each can be answered; what is missing is marked. */
    public boolean complete() {
        var written = rows().stream().filter(row -> !row.isBlank()).toList();
        // Every row is asked, so that everything missing is marked at once.
        return !(written.isEmpty() ? rows() : written)
                .stream().map(QuestionRow::complete).toList().contains(false);
    }

    /** What is to be asked; rows without any words do not count. */
    public List<Question> questions() {
        return rows().stream()
                .filter(row -> !row.isBlank())
                .map(QuestionRow::question)
                .toList();
    }

    private void preview() {
        if (complete()) {
            new FormPreview(questions()).open();
        }
    }

    void addRow() {
        var row = new QuestionRow(this);
        rows.add(row);
        number();
        row.focus();
    }

    void continueAfter(QuestionRow row) {
        var next = rows.indexOf(row) + 1;
        if (next < rows.getComponentCount()) {
            rows().get(next).focus();
        } else if (addButton.isVisible()) {
            addRow();
        }
    }

    void move(QuestionRow row, int by) {
        var target = rows.indexOf(row) + by;
        rows.remove(row);
        rows.addComponentAtIndex(target, row);
        number();
        row.focus();
    }

    void remove(QuestionRow row) {
        var at = rows.indexOf(row);
        rows.remove(row);
        if (rows.getComponentCount() == 0) {
            rows.add(new QuestionRow(this));
        }
        number();
        rows().get(Math.min(at, rows.getComponentCount() - 1)).focus();
    }

    private void number() {
        var all = rows();
        all.forEach(row -> row.place(all.indexOf(row), all.size()));
        addButton.setVisible(all.size() < Limits.QUESTIONS_PER_FORM);
    }

    private List<QuestionRow> rows() {
        return rows.getChildren().map(QuestionRow.class::cast).toList();
    }
}
