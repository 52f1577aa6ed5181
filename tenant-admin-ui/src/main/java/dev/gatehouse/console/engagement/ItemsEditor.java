package dev.gatehouse.console.engagement;

import com.vaadin.flow.component.html.Div;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.engagement.ItemType;
import dev.gatehouse.contract.engagement.NewItem;
import dev.gatehouse.contract.template.TemplateItem;
import java.util.List;

/** The things to ask for, in the order the client will see them. Enter in a title goes on with the next. */
public class ItemsEditor extends Div {

    private final Div rows = new Div();
    private final Div more;
    private final boolean inDays;

    ItemsEditor() {
        this(false);
    }

    private ItemsEditor(boolean inDays) {
        this.inDays = inDays;
        addClassName("items-editor");
        var document = ActionButton.secondary(Words.say("items.add"), () -> addRow(ItemType.DOCUMENT))
                .with(Glyph.PLUS);
        var form = ActionButton.secondary(Words.say("items.add-form"), () -> addRow(ItemType.FORM))
                .with(Glyph.LIST);
        more = new Div(document, form);
        more.addClassName("actions");
        add(rows, more);
        rows.add(new ItemRow(this, ItemType.DOCUMENT));
        number();
    }

    /** For a template: what is due, is due in days. */
    public static ItemsEditor inDays() {
        return new ItemsEditor(true);
    }

    ItemFields fields(ItemType type) {
        return inDays ? ItemFields.inDays(type) : new ItemFields(type);
    }

    /** Shows the items that there are. */
    public void read(List<TemplateItem> items) {
        rows.removeAll();
        items.forEach(item -> {
            var row = new ItemRow(this, item.type());
            row.read(item);
            rows.add(row);
        });
        if (items.isEmpty()) {
            rows.add(new ItemRow(this, ItemType.DOCUMENT));
        }
        number();
    }

    boolean isBlank() {
        return rows().stream().allMatch(ItemRow::isBlank);
    }

    /** Whether nothing is missing in any row, which is marked else; rows without any words do not count. */
    public boolean complete() {
        return !rows().stream()
                .filter(row -> !row.isBlank())
                .map(ItemRow::complete)
                .toList()
                .contains(false);
    }

    /** What is to be asked by a template; rows without any words do not count. */
    public List<TemplateItem> templateItems() {
        return rows().stream()
                .filter(row -> !row.isBlank())
                .map(ItemRow::templateItem)
                .toList();
    }

    List<NewItem> items() {
        return rows().stream().filter(row -> !row.isBlank()).map(ItemRow::item).toList();
    }

    private void addRow(ItemType type) {
        var row = new ItemRow(this, type);
        rows.add(row);
        number();
        row.focus();
    }

    void continueAfter(ItemRow row) {
        var next = rows.indexOf(row) + 1;
        if (next == rows.getComponentCount()) {
            addRow(ItemType.DOCUMENT);
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
            rows.add(new ItemRow(this, ItemType.DOCUMENT));
        }
        number();
    }

    private void number() {
        var all = rows();
        all.forEach(row -> row.place(all.indexOf(row), all.size()));
        more.setVisible(all.size() < Limits.ITEMS_PER_ENGAGEMENT);
    }

    private List<ItemRow> rows() {
        return rows.getChildren().map(ItemRow.class::cast).toList();
    }
}
