package dev.gatehouse.console.settings;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.gatehouse.console.component.Words;
import java.util.Locale;

/** A colour, chosen from the system's picker or typed. */
class AccentField extends CustomField<String> {

    private static final String COLOUR = "#[0-9a-f]{6}";
    private static final int LENGTH = 7;

    private final Input picker = new Input(ValueChangeMode.ON_CHANGE);
    private final TextField text = new TextField();

    AccentField() {
        super("");
        setLabel(Words.say("brand.accent"));
        setHelperText(Words.say("brand.accent.hint"));
        addClassName("accent-field");
        picker.setType("color");
        picker.setAriaLabel(Words.say("brand.accent.pick"));
        text.setAriaLabel(Words.say("brand.accent.code"));
        text.setMaxLength(LENGTH);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        picker.addValueChangeListener(change -> text.setValue(change.getValue()));
        text.addValueChangeListener(change -> follow());
        add(new Div(picker, text));
    }

    /** Whether what is typed is a colour; the field says so when it is not. */
    boolean complete() {
        var valid = getValue().matches(COLOUR);
        setErrorMessage(Words.say("brand.accent.invalid"));
        setInvalid(!valid);
        return valid;
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        text.setReadOnly(readOnly);
        picker.setEnabled(!readOnly);
    }

    private void follow() {
        updateValue();
        if (complete()) {
            picker.setValue(getValue());
        }
    }

    @Override
    protected String generateModelValue() {
        return text.getValue().strip().toLowerCase(Locale.ROOT);
    }

    @Override
    protected void setPresentationValue(String colour) {
        text.setValue(colour);
        picker.setValue(colour);
    }
}
