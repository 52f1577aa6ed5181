package dev.gatehouse.console.deadline;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.FormDialog;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.deadline.Money;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An amount with its currency; without an amount there is no cost. */
class MoneyField extends Div {

    private static final int DIGITS = 20;
    private static final String USUAL = "EUR";
    private static final List<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .map(Currency::getCurrencyCode)
            .sorted()
            .toList();

    private final TextField amount = Fields.optional(Words.say("deadlines.amount"), DIGITS);
    private final ComboBox<String> currency = new ComboBox<>(Words.say("deadlines.currency"));

    MoneyField() {
        addClassName("money");
        currency.setItems(CURRENCIES);
        currency.setValue(USUAL);
        currency.setAllowCustomValue(false);
        add(amount, currency);
    }

    MoneyField show(@Nullable Money money) {
        amount.setValue(money == null ? "" : money.amount());
        currency.setValue(money == null ? USUAL : money.currency());
        return this;
    }

    /** Tells the dialog where the API will look for the two parts. */
    void join(FormDialog dialog, String pointer) {
        dialog.with(this).known(pointer + "/amount", amount).known(pointer + "/currency", currency);
    }

    /** What was typed, read as people write amounts: with a comma or a point, in groups of three or not. */
    @Nullable
    Money money() {
        var typed = amount.getValue().replaceAll("[\\s\u00a0'’]", "");
        var comma = typed.lastIndexOf(',');
        var point = typed.lastIndexOf('.');
        var plain = comma > point ? typed.replace(".", "").replace(',', '.') : typed.replace(",", "");
        return plain.isEmpty()
                ? null
                : new Money(plain, currency.getOptionalValue().orElse(""));
    }
}
