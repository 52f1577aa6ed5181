package dev.gatehouse.console.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether anything has been written in a part of the page since it was first shown. A tick is made again faster than a
 * question is read, so ticks do not count.
 */
final class TypedText {

    private final Component part;
    private Map<Component, Optional<Object>> before = Map.of();

    TypedText(Component part) {
        this.part = part;
    }

    /**
     * What stands there now is what there was before. From here on each key is handed over as it is pressed: a field
     * would otherwise tell what it holds when it loses the focus, and the server hears nothing from a part of the page
     * that a question stands before.
     */
    void remember() {
        fields(part).forEach(field -> {
            if (field instanceof HasValueChangeMode written) {
                written.setValueChangeMode(ValueChangeMode.EAGER);
            }
        });
        before = values();
    }

    boolean changed() {
        return !values().equals(before);
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
