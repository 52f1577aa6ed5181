package dev.gatehouse.console.operator;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.FormDialog;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.PlanWords;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.operator.AgreeRequest;
import dev.gatehouse.contract.operator.OperatorOrganizationResponse;
import dev.gatehouse.contract.subscription.Agreement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Agrees on a number or a feature in place of what the plan says. */
class AgreeDialog {

    private static final Set<String> LIMITS = Set.of("staff-seats", "active-clients", "storage");
    private static final String STORAGE = "storage";
    private static final double GIGABYTE = 1_000_000_000;

    private final OperatorApi api;
    private final UUID firm;
    private final String key;
    private final NumberField number = new NumberField();
    private final Checkbox unlimited = new Checkbox(Words.say("operator.agree.unlimited"));
    private final Select<Boolean> given = new Select<>();
    private final DatePicker until = Fields.date(Words.say("operator.agree.until"));
    private final TextArea reason = Fields.text(Words.say("operator.reason"), Limits.ACCOUNT_REASON);

    AgreeDialog(OperatorApi api, UUID firm, String key, @Nullable Agreement now) {
        this.api = api;
        this.firm = firm;
        this.key = key;
        number.setLabel(Words.say(key.equals(STORAGE) ? "operator.agree.gigabytes" : "operator.agree.number"));
        number.setMin(0);
        number.setRequiredIndicatorVisible(true);
        unlimited.addValueChangeListener(change -> number.setEnabled(!change.getValue()));
        given.setLabel(Words.say("operator.agree.feature"));
        given.setItems(true, false);
        given.setItemLabelGenerator(one -> Words.say(one ? "operator.agree.give" : "operator.agree.take"));
        given.setValue(true);
        until.setMin(Moments.today().plusDays(1));
        until.setHelperText(Words.say("operator.agree.until.hint"));
        reason.setRequiredIndicatorVisible(true);
        if (now != null) {
            show(now);
        }
    }

    static boolean isFeature(String key) {
        return !LIMITS.contains(key);
    }

    private void show(Agreement now) {
        var value = now.value();
        unlimited.setValue(value == null);
        given.setValue(value == null || value > 0);
        if (value != null) {
            number.setValue(key.equals(STORAGE) ? value / GIGABYTE : (double) value);
        }
        if (now.until() != null) {
            until.setValue(now.until().atZone(ZoneOffset.UTC).toLocalDate());
        }
    }

    void open(Consumer<OperatorOrganizationResponse> changed) {
        var name = PlanWords.name(key);
        var dialog = new FormDialog(
                Words.say("operator.agree.title", name), Words.say("operator.agree.do"), () -> save(changed));
        if (isFeature(key)) {
            dialog.field("/value", given);
        } else {
            dialog.field("/value", number).with(unlimited);
        }
        dialog.field("/until", until).field("/reason", reason).open();
    }

    private boolean save(Consumer<OperatorOrganizationResponse> changed) {
        var complete =
                isFeature(key) || unlimited.getValue() ? Fields.complete(reason) : Fields.complete(number, reason);
        if (!complete) {
            return false;
        }
        var page =
                api.agree(firm, new AgreeRequest(key, value(), reason.getValue().strip(), end()));
        Notices.done(Words.say("operator.agree.done", PlanWords.name(key)));
        changed.accept(page);
        return true;
    }

    private @Nullable Long value() {
        if (isFeature(key)) {
            return given.getValue() ? 1L : 0L;
        }
        if (unlimited.getValue()) {
            return null;
        }
        return Math.round(number.getValue() * (key.equals(STORAGE) ? GIGABYTE : 1));
    }

    private @Nullable Instant end() {
        return until.getValue() == null
                ? null
                : until.getValue().atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
