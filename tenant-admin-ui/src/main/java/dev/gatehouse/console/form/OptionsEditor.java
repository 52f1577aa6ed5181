package dev.gatehouse.console.form;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Ids;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.form.Option;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What can be chosen, one line each. Enter goes on with the next line. */
class OptionsEditor extends Div {

    private final Div rows = new Div();
    private final ActionButton addButton;

    OptionsEditor() {
        addClassName("options-editor");
        addButton = ActionButton.quiet(Words.say("options.add"), () -> continueAfter(rows.getComponentCount() - 1))
                .with(Glyph.PLUS);
        add(rows, addButton);
        read(List.of());
    }

    /** One option with the id that it keeps when it is reworded. */
    private final class Row extends Div {

        private final String id;
        private final TextField label = Fields.optional("", Limits.OPTION);

        Row(String id, String text) {
            this.id = id;
            addClassName("option-row");
            label.setValue(text);
            label.addKeyPressListener(Key.ENTER, pressed -> continueAfter(rows.indexOf(this)));
            add(
                    label,
                    icon(Glyph.CHEVRON_UP, "options.up", () -> move(this, -1)),
                    icon(Glyph.CHEVRON_DOWN, "options.down", () -> move(this, 1)),
                    icon(Glyph.TRASH, "options.remove", () -> remove(this)));
        }

        private ActionButton icon(Glyph glyph, String word, Runnable action) {
            return ActionButton.icon(glyph, Words.say(word), action);
        }

        private void place(int number) {
            label.setAriaLabel(Words.say("options.option", number));
            label.setPlaceholder(Words.say("options.option", number));
        }

        private String text() {
            return label.getValue().strip();
        }

        private void fault(String word) {
            label.setErrorMessage(Words.say(word));
            label.setInvalid(true);
        }
    }

    void read(List<Option> options) {
        rows.removeAll();
        options.forEach(option -> rows.add(new Row(option.id(), option.label())));
        while (rows.getComponentCount() < 2) {
            rows.add(blank());
        }
        number();
    }

    boolean isBlank() {
        return written().isEmpty();
    }

    /** Whether there is something to choose, and nothing twice. */
    boolean complete() {
        rows().forEach(row -> row.label.setInvalid(false));
        var written = written();
        if (written.isEmpty()) {
            rows().getFirst().fault("field.required");
        }
        Set<String> seen = new HashSet<>();
        var twice = written.stream().filter(row -> !seen.add(row.text())).toList();
        twice.forEach(row -> row.fault("options.twice"));
        return !written.isEmpty() && twice.isEmpty();
    }

    List<Option> options() {
        return written().stream().map(row -> new Option(row.id, row.text())).toList();
    }

    private Row blank() {
        return new Row(Ids.next().toString(), "");
    }

    private void continueAfter(int index) {
        if (index + 1 == rows.getComponentCount() && index + 1 < Limits.OPTIONS_PER_QUESTION) {
            rows.add(blank());
            number();
        }
        rows().get(Math.min(index + 1, rows.getComponentCount() - 1)).label.focus();
    }

    private void move(Row row, int by) {
        var target = Math.clamp(rows.indexOf(row) + by, 0, rows.getComponentCount() - 1);
        rows.remove(row);
        rows.addComponentAtIndex(target, row);
        number();
        row.label.focus();
    }

    private void remove(Row row) {
        var at = rows.indexOf(row);
        rows.remove(row);
        if (rows.getComponentCount() == 0) {
            rows.add(blank());
        }
        number();
        rows().get(Math.min(at, rows.getComponentCount() - 1)).label.focus();
    }

    private void number() {
        var all = rows();
        all.forEach(row -> row.place(all.indexOf(row) + 1));
        addButton.setVisible(all.size() < Limits.OPTIONS_PER_QUESTION);
    }

    private List<Row> written() {
        return rows().stream().filter(row -> !row.text().isEmpty()).toList();
    }

    private List<Row> rows() {
        return rows.getChildren().map(Row.class::cast).toList();
    }
}
