package dev.gatehouse.console.engagement;

import com.vaadin.flow.component.html.Div;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.engagement.NewItem;
import java.util.List;

/** The things to ask for, in the order the client will see them. Enter in a title goes on with the next. */
class ItemsEditor extends Div {

    private final Div rows = new Div();
    private final ActionButton addButton;

    ItemsEditor() {
        addClassName("items-editor");
        addButton = ActionButton.secondary(Words.say("items.add"), this::addRow).with(Glyph.PLUS);
        add(rows, addButton);
        rows.add(new ItemRow(this));
        number();
    }

    /** Whether each row has its title; rows without any words do not count. */
    boolean complete() {
        return rows().stream().filter(row -> !row.isBlank()).allMatch(ItemRow::complete);
    }

    List<NewItem> items() {
        return rows().stream().filter(row -> !row.isBlank()).map(ItemRow::item).toList();
    }

    void addRow() {
        var row = new ItemRow(this);
        rows.add(row);
        number();
        row.focus();
    }

    void continueAfter(ItemRow row) {
        var next = rows.indexOf(row) + 1;
        if (next == rows.getComponentCount()) {
            addRow();
        } else {
            rows().get(next).focus();
        }
    }

    void move(ItemRow row, int by) {
        var target = rows.indexOf(row) + by;
        rows.remove(row);
        rows.addComponentAtIndex(target, row);
        number();
        row.focus();
    }

    void remove(ItemRow row) {
        rows.remove(row);
        if (rows.getComponentCount() == 0) {
            rows.add(new ItemRow(this));
        }
        number();
    }

    private void number() {
        var all = rows();
        all.forEach(row -> row.place(all.indexOf(row), all.size()));
        addButton.setVisible(all.size() < Limits.ITEMS_PER_ENGAGEMENT);
    }

    private List<ItemRow> rows() {
        return rows.getChildren().map(ItemRow.class::cast).toList();
    }
}
