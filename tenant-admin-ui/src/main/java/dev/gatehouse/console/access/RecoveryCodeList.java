package dev.gatehouse.console.access;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.CopyButton;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import java.util.List;

/** Fresh recovery codes, to be kept now: they are shown once. */
public final class RecoveryCodeList extends Div {

    // Made in the browser: what is shown once is not fetched a second time.
    private static final String DOWNLOAD = """
            const file = document.createElement('a');
            file.href = URL.createObjectURL(new Blob([$0], { type: 'text/plain' }));
            file.download = 'gatehouse-recovery-codes.txt';
            file.click();
            URL.revokeObjectURL(file.href);
            """;

    /** Shows them in the order given. */
    public RecoveryCodeList(List<String> codes) {
        addClassName("recovery");
        var list = new OrderedList();
        list.addClassName("mono");
        codes.forEach(code -> list.add(new ListItem(code)));
        add(new Paragraph(Words.say("recovery.text")), list, keep(String.join("\n", codes) + "\n"));
    }

    private Div keep(String text) {
        var download = ActionButton.secondary(
                        Words.say("recovery.download"), () -> getElement().executeJs(DOWNLOAD, text))
                .with(Glyph.DOWNLOAD);
        var ways = new Div(new CopyButton(Words.say("recovery.title"), text), download);
        ways.addClassName("actions");
        return ways;
    }
}
