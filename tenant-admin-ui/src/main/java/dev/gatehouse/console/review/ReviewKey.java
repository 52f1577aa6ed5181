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

/**
 * One of the keys that review is done with, pressed anywhere on the page. Vaadin's own shortcuts would also take the
 * letters out of what is being typed; these keep away from fields and open dialogs. While the server works no key
 * counts: it would decide on a submission that nobody has seen yet.
 */
@DomEvent(value = "keydown", filter = ReviewKey.MEANT)
public class ReviewKey extends ComponentEvent<UI> {

    static final String MEANT = "'arjkARJK?'.includes(event.key) && !event.repeat"
            + " && !event.ctrlKey && !event.metaKey && !event.altKey"
            + " && !event.composedPath()[0].matches('input, textarea, [contenteditable]')"
            + " && !document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')"
            + " && !Object.values(window.Vaadin.Flow.clients).some(client => client.isActive?.())";

    private final String key;

    /** Made by Vaadin from the browser's event. */
    public ReviewKey(UI ui, boolean fromClient, @EventData("event.key") String key) {
        super(ui, fromClient);
        this.key = key;
    }

    /** Does what stands for the key, for as long as the view is on screen. */
    static void listen(Component view, Map<String, Runnable> actions) {
        view.addAttachListener(attached -> listen(attached, actions));
    }

    private static void listen(AttachEvent attached, Map<String, Runnable> actions) {
        var listening = ComponentUtil.addListener(
                attached.getUI(),
                ReviewKey.class,
                event -> actions.getOrDefault(event.key.toUpperCase(Locale.ROOT), () -> {})
                        .run());
        attached.getSource().addDetachListener(gone -> {
            gone.unregisterListener();
            listening.remove();
        });
    }
}
