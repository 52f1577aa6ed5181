package dev.gatehouse.console.operator;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.StatusTag;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.operator.DeliveryResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has become of a firm's mails. Addresses are masked; one that the firm has named is found by typing it. */
class DeliverySection extends Section {

    private static final int PAGE = 10;
    private static final int PAUSE_MILLIS = 400;

    private final OperatorApi api;
    private final UUID firm;
    private final TextField recipient = Fields.optional(Words.say("operator.mail.recipient"), Limits.EMAIL);
    private final Div rows = new Div();

    DeliverySection(OperatorApi api, UUID firm) {
        this.api = api;
        this.firm = firm;
        addClassName("block");
        rows.addClassName("rows");
        recipient.setPrefixComponent(Glyph.SEARCH.icon());
        recipient.setHelperText(Words.say("operator.mail.recipient.hint"));
        recipient.setValueChangeMode(ValueChangeMode.LAZY);
        recipient.setValueChangeTimeout(PAUSE_MILLIS);
        recipient.addValueChangeListener(change -> show());
        add(new H2(Words.say("operator.mails")), recipient, rows);
        show();
    }

    private void show() {
        rows.removeAll();
        showMore(null);
        if (rows.getComponentCount() == 0) {
            var none = new Paragraph(Words.say("operator.mail.none"));
            none.addClassNames("row", "second");
            rows.add(none);
        }
    }

    private void showMore(@Nullable String cursor) {
        var found = api.deliveries(firm, Fields.value(recipient), PAGE, cursor);
        found.items().forEach(mail -> rows.add(row(mail)));
        var next = found.next();
        if (next != null) {
            var more = new Div();
            more.addClassName("more");
            more.add(ActionButton.quiet(Words.say("more"), () -> {
                rows.remove(more);
                showMore(next);
            }));
            rows.add(more);
        }
    }

    private static Div row(DeliveryResponse mail) {
        var kind = "operator.mail." + mail.kind();
        var what = new Span(Words.knows(kind) ? Words.say(kind) : mail.kind());
        what.addClassName("strong");
        var tries = Words.say("operator.mail.tries", mail.recipient(), mail.attempts());
        var facts = new Span(mail.failure() == null ? tries : tries + " · " + mail.failure());
        facts.addClassName("second");
        var words = new Div(what, facts);
        words.addClassName("row-words");
        var at = Moments.at(mail.at());
        at.addClassName("second");
        var row = new Div(words, at, StatusTag.of(mail.state()));
        row.addClassName("row");
        return row;
    }
}
