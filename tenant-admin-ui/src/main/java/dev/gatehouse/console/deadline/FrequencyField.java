package dev.gatehouse.console.deadline;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.gatehouse.console.component.FormDialog;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.deadline.DeadlineContent;
import dev.gatehouse.contract.deadline.Frequency;
import dev.gatehouse.contract.deadline.Interval;
import dev.gatehouse.contract.deadline.IntervalUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How often something comes again; the firm's own interval shows its count and unit. */
class FrequencyField extends Div {

    private final Select<Frequency> frequency = new Select<>();
    private final IntegerField count = new IntegerField(Words.say("deadlines.interval"));
    private final Select<IntervalUnit> unit = new Select<>();

    FrequencyField() {
        addClassName("frequency");
        frequency.setLabel(Words.say("deadlines.frequency"));
        frequency.setItems(Frequency.values());
        frequency.setItemLabelGenerator(Words::name);
        unit.setLabel(Words.say("deadlines.interval.unit"));
        unit.setItems(IntervalUnit.values());
        unit.setItemLabelGenerator(Words::name);
        unit.setValue(IntervalUnit.MONTHS);
        count.setMin(1);
        count.setMax(Limits.INTERVAL);
        count.setStepButtonsVisible(true);
        frequency.addValueChangeListener(change -> showInterval());
        frequency.setValue(Frequency.ANNUAL);
        add(frequency, count, unit);
    }

    void show(DeadlineContent content) {
        frequency.setValue(content.frequency());
        Optional.ofNullable(content.interval()).ifPresent(interval -> {
            count.setValue(interval.count());
            unit.setValue(interval.unit());
        });
    }

    void join(FormDialog dialog, String pointer) {
        dialog.with(this)
                .known(pointer + "/frequency", frequency)
                .known(pointer + "/interval", count)
                .known(pointer + "/interval/count", count)
                .known(pointer + "/interval/unit", unit);
    }

    Frequency frequency() {
        return frequency.getValue();
    }

    @Nullable
    Interval interval() {
        return frequency.getValue() == Frequency.CUSTOM && !count.isEmpty()
                ? new Interval(count.getValue(), unit.getValue())
                : null;
    }

    private void showInterval() {
        var own = frequency.getValue() == Frequency.CUSTOM;
        count.setVisible(own);
        unit.setVisible(own);
    }
}
