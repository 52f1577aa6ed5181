package dev.gatehouse.console.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.CopyButton;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.StaffSession;

/** The firm's address for its clients, with everything to pass it on. Can stand on any page. */
public class PortalAddress extends Section {

    /** For the firm of the signed-in member. */
    public PortalAddress() {
        addClassName("block");
        var firm = StaffSession.signedIn().organization();
        var snippets = new PortalSnippets(firm.portalUrl(), firm.name());
        var rows = new Div();
        rows.addClassName("rows");
        var address = firm.portalUrl().toString();
        var link = new Anchor(address, address, AnchorTarget.BLANK);
        rows.add(
                row("portal.address", link, address),
                row("portal.text", snippet(snippets.plainText()), snippets.plainText()),
                row("portal.link", snippet(snippets.link()), snippets.link()),
                row("portal.button", snippet(snippets.button()), snippets.button()));
        add(new H2(Words.say("portal.pass-on")), rows);
    }

    private static Div row(String key, Component shown, String copied) {
        var name = new Span(Words.say(key));
        name.addClassName("strong");
        var hint = new Span(Words.say(key + ".hint"));
        hint.addClassName("second");
        var words = new Div(name, hint, shown);
        words.addClassName("row-words");
        var row = new Div(words, new CopyButton(Words.say(key), copied));
        row.addClassName("row");
        return row;
    }

    private static Component snippet(String text) {
        var code = new Code(text);
        code.addClassNames("mono", "snippet");
        return code;
    }
}
