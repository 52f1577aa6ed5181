package dev.gatehouse.console.review;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * One of the keys that review is done with, pressed anywhere on the page. Vaadin's own shortcuts would also take the
 * letters out of what is being typed; these keep away from fields and open dialogs. Each says which submission was on
 * screen, for a second press of an impatient finger must not decide on the next one.
 */
@DomEvent(value = "keydown", filter = ReviewKey.MEANT)
public class ReviewKey extends ComponentEvent<UI> {

    static final String MEANT = "'arjkARJK?'.includes(event.key) && !event.repeat"
            + " && !event.ctrlKey && !event.metaKey && !event.altKey"
            + " && !event.composedPath()[0].matches('input, textarea, [contenteditable]')"
            + " && !document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')";

    /** What was on screen when the key went down; the server may have gone on to the next submission since. */
    private static final String SEEN = "document.querySelector('.submission')?.dataset.item ?? ''";

    private final String key;
    private final String seen;

    /** Made by Vaadin from the browser's event. */
    public ReviewKey(UI ui, boolean fromClient, @EventData("event.key") String key, @EventData(SEEN) String seen) {
        super(ui, fromClient);
        this.key = key;
        this.seen = seen;
    }

    /** Whether a submission was on screen when the key went down. */
    boolean meant(UUID item) {
        return seen.equals(item.toString());
    }

    /** Does what stands for the key, for as long as the view is on screen. */
    static void listen(Component view, Map<String, Consumer<ReviewKey>> actions) {
        view.addAttachListener(attached -> listen(attached, actions));
    }

    private static void listen(AttachEvent attached, Map<String, Consumer<ReviewKey>> actions) {
        var listening = ComponentUtil.addListener(
                attached.getUI(),
                ReviewKey.class,
                event -> actions.getOrDefault(event.key.toUpperCase(Locale.ROOT), none -> {})
                        .accept(event));
        attached.getSource().addDetachListener(gone -> {
            gone.unregisterListener();
            listening.remove();
        });
    }
}
