package dev.gatehouse.console.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether anything has been written in a part of the page since it was first shown: by what the fields hold, and by
 * keys that the field has not handed over yet. A tick is made again faster than a question is read, so ticks do not
 * count.
 */
final class TypedText {

    private static final String TYPED = "input";
    private static final String FIRST_TIME = "!event.target.matches('[type=checkbox], [type=radio]')"
            + " && !element.typedText && (element.typedText = true)";

    private static final String HAND_OVER = "setTimeout(() => this.querySelectorAll('*').forEach(field => {"
            + " if (field.localName.startsWith('vaadin-') && 'value' in field) {"
            + " field.dispatchEvent(new CustomEvent('change', { bubbles: true })); } }))";

    private final Component part;
    private Map<Component, Optional<Object>> before = Map.of();
    private boolean typed;

    TypedText(Component part) {
        this.part = part;
        part.getElement().addEventListener(TYPED, keys -> typed = true).setFilter(FIRST_TIME);
    }

    /** What stands there now is what there was before. */
    void remember() {
        before = values();
    }

    boolean changed() {
        return typed || !values().equals(before);
    }

    /**
     * Has the fields tell once more what they hold: the server hears nothing from a part of the page that a question
     * stands before, and a field hands its text over just when it loses the focus to that question.
     */
    void handOver() {
        part.getElement().executeJs(HAND_OVER);
    }

    private Map<Component, Optional<Object>> values() {
        var values = new LinkedHashMap<Component, Optional<Object>>();
        fields(part).forEach(field -> values.put(field, value(field)));
        return values;
    }

    private static Stream<Component> fields(Component component) {
        return isText(component)
                ? Stream.of(component)
                : component.getChildren().flatMap(TypedText::fields);
    }

    private static boolean isText(Component component) {
        return component instanceof HasValue
                && !(component instanceof Checkbox
                        || component instanceof CheckboxGroup
                        || component instanceof RadioButtonGroup);
    }

    private static Optional<Object> value(Component field) {
        return Optional.ofNullable(((HasValue<?, ?>) field).getValue());
    }
}
