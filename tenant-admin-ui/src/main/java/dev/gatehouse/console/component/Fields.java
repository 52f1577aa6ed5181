package dev.gatehouse.console.component;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gatehouse.contract.Limits;
import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Input fields that show the contract's sizes before they hurt. */
public final class Fields {

    private Fields() {}

    /** One line that must be there. */
    public static TextField required(String label, int max) {
        var field = optional(label, max);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    /** One line that may stay empty. */
    public static TextField optional(String label, int max) {
        var field = new TextField(label);
        field.setMaxLength(max);
        field.setWidthFull();
        return field;
    }

    /** An address that must be there. */
    public static EmailField email(String label) {
        var field = new EmailField(label);
        field.setMaxLength(Limits.EMAIL);
        field.setWidthFull();
        field.setRequiredIndicatorVisible(true);
        field.setErrorMessage(Words.say("field.email"));
        return field;
    }

    /** Several lines of plain text. */
    public static TextArea text(String label, int max) {
        var field = new TextArea(label);
        field.setMaxLength(max);
        field.setWidthFull();
        field.setMinRows(3);
        field.setMaxRows(10);
        return field;
    }

    /** A date of the calendar, never a time, written as the reader's region does. */
    public static DatePicker date(String label) {
        var region = Moments.region();
        var field = new DatePicker(label);
        field.setLocale(region);
        field.setI18n(new DatePicker.DatePickerI18n()
                .setFirstDayOfWeek(WeekFields.of(region).getFirstDayOfWeek().getValue() % DayOfWeek.SUNDAY.getValue())
                .setBadInputErrorMessage(Words.say("field.no-date")));
        field.setClearButtonVisible(true);
        return field;
    }

    /** Whole days from sending, none included. */
    public static IntegerField days(String label, int max) {
        var field = new IntegerField(label);
        field.setHelperText(Words.say("due.in-days.hint"));
        field.setMin(0);
        field.setMax(max);
        field.setClearButtonVisible(true);
        return field;
    }

    /** Whether all fields are filled in; those that are not say so, and the first of them gets the focus. */
    public static boolean complete(HasValue<?, ?>... fields) {
        var missing = Arrays.stream(fields).filter(Fields::missing).toList();
        missing.stream().limit(1).forEach(Fields::focus);
        return missing.isEmpty();
    }

    /** What the field says; absent when that is nothing. */
    public static @Nullable String value(HasValue<?, String> field) {
        var text = field.getValue().strip();
        return text.isEmpty() ? null : text;
    }

    private static boolean missing(HasValue<?, ?> field) {
        var blank = field.isEmpty() || field.getValue().toString().isBlank();
        if (field instanceof HasValidation validated) {
            if (blank && !validated.isInvalid()) {
                validated.setErrorMessage(Words.say("field.required"));
            }
            validated.setInvalid(blank || validated.isInvalid());
        }
        return blank || (field instanceof HasValidation refused && refused.isInvalid());
    }

    private static void focus(HasValue<?, ?> field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
