package dev.gatehouse.console.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;

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

    /** Copies a text; the name tells those who do not see it which. */
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
    public String text() {
        return text;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(COPY, text);
    }
}
