package dev.gatehouse.console.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.FormDialog;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.BillingApi;
import dev.gatehouse.console.platform.IfMatch;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.subscription.BillingDetailsResponse;
import dev.gatehouse.contract.subscription.SetBillingDetailsRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom invoices are made out to, and the way to change it. */
class BillingDetailsSection extends Section {

    private final BillingApi billing;
    private final Div card = new Div();

    BillingDetailsSection(BillingApi billing) {
        this.billing = billing;
        addClassName("block");
        card.addClassNames("card", "subscription");
        add(new H2(Words.say("billing.details")), card);
        show(billing.details());
    }

    private void show(BillingDetailsResponse now) {
        card.removeAll();
        var lines = new Paragraph(String.join("\n", lines(now)));
        lines.addClassName("address");
        card.add(lines);
        if (Permission.BILLING_WRITE.granted()) {
            card.add(new Div(ActionButton.secondary(Words.say("billing.details.change"), () -> change(now))));
        }
    }

    private static List<String> lines(BillingDetailsResponse now) {
        return Stream.of(now.name(), now.address(), now.taxId())
                .filter(line -> line != null && !line.isBlank())
                .toList();
    }

    private void change(BillingDetailsResponse now) {
        var name = Fields.required(Words.say("billing.details.name"), Limits.NAME);
        var address = new TextArea(Words.say("billing.details.address"));
        var taxId = new TextField(Words.say("billing.details.tax-id"));
        address.setMaxLength(Limits.ADDRESS);
        taxId.setMaxLength(Limits.TAX_ID);
        name.setValue(now.name());
        address.setValue(text(now.address()));
        taxId.setValue(text(now.taxId()));
        new FormDialog(Words.say("billing.details.change"), Words.say("save"), () -> {
                    if (!Fields.complete(name)) {
                        return false;
                    }
                    var request = new SetBillingDetailsRequest(
                            name.getValue().strip(), given(address.getValue()), given(taxId.getValue()));
                    show(billing.setDetails(IfMatch.version(now.version()), request));
                    Notices.done(Words.say("billing.details.saved"));
                    return true;
                })
                .field("/name", name)
                .field("/address", address)
                .field("/taxId", taxId)
                .open();
    }

    private static String text(@Nullable String maybe) {
        return maybe == null ? "" : maybe;
    }

    private static @Nullable String given(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
