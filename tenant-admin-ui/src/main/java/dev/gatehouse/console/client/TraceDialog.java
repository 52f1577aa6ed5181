package dev.gatehouse.console.client;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.FocusReturn;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.StatusTag;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.AccessPolicyApi;
import dev.gatehouse.contract.access.trace.AccessCheck;
import dev.gatehouse.contract.client.ContactResponse;

/** Why a contact cannot get in: what the door looks at, in its order, and what each check found. */
class TraceDialog {

    private final Dialog dialog = new Dialog();

    TraceDialog(AccessPolicyApi access, ContactResponse contact) {
        var trace = access.trace(contact.id());
        var rows = new Div();
        rows.addClassName("rows");
        // On a phone the list is longer than the dialog; nothing else in it takes the focus that keys scroll from.
        rows.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", Words.say("trace.title", contact.name()));
        trace.checks().forEach(check -> rows.add(row(check)));
        var verdict = new Paragraph(Words.say(trace.canEnter() ? "trace.may" : "trace.may-not", trace.contactName()));
        dialog.setHeaderTitle(Words.say("trace.title", contact.name()));
        dialog.setWidth("min(680px, calc(100vw - 32px))");
        dialog.add(verdict, rows, new Paragraph(Words.say("trace.visitor")));
        dialog.getFooter().add(ActionButton.quiet(Words.say("close"), dialog::close));
    }

    void open() {
        FocusReturn.after(dialog);
        dialog.open();
    }

    private static Div row(AccessCheck check) {
        var name = new Span(Words.name(check.check()));
        name.addClassName("strong");
        var found = new Span(found(check));
        found.addClassName("second");
        var words = new Div(name, found);
        words.addClassName("row-words");
        var row = new Div(words, StatusTag.of(check.verdict()));
        row.addClassName("row");
        return row;
    }

    private static String found(AccessCheck check) {
        var words = new StringBuilder(Words.say("trace.reason." + check.reason()));
        if (check.count() != null) {
            words.append(" · ")
                    .append(
                            check.limit() == null
                                    ? Words.say("trace.count", check.count())
                                    : Words.say("trace.count-of", check.count(), check.limit()));
        }
        if (check.at() != null) {
            words.append(" · ").append(Moments.text(check.at()));
        }
        return words.toString();
    }
}
