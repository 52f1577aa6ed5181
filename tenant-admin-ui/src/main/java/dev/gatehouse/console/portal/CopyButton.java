package dev.gatehouse.console.portal;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.Words;

/** Puts a text into the clipboard. It happens in the browser, within the click, as browsers demand. */
public class CopyButton extends Button {

    private static final String COPY = """
            this.onclick = async () => {
                let copied = true;
                try { await navigator.clipboard.writeText($0); } catch (refused) { copied = false; }
                this.dispatchEvent(new CustomEvent(copied ? 'copied' : 'not-copied'));
            }
            """;

    private final String text;

    /** Copies a text that has a name. */
    public CopyButton(String name, String text) {
        super(Words.say("portal.copy"), Glyph.LINK.icon());
        this.text = text;
        setAriaLabel(Words.say("portal.copy.named", name));
        getElement().addEventListener("copied", event -> Notices.done(Words.say("portal.copied")));
        getElement()
                .addEventListener(
                        "not-copied",
                        event -> Notices.problem(
                                Words.say("portal.copy.refused.title"), Words.say("portal.copy.refused.text")));
    }

    /** Says on its face what it copies, where no name stands beside it. */
    public CopyButton saying(String words) {
        setText(words);
        setAriaLabel(words);
        return this;
    }

    /** What lands in the clipboard. */
    String text() {
        return text;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(COPY, text);
    }
}
