package dev.gatehouse.console.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short words at the top of the screen, where they cover no decision after something happened. */
public final class Notices {

    private static final int GLANCE = 4_000;
    private static final int READ = 9_000;

    private Notices() {}

    /** It worked. */
    public static void done(String text) {
        show(new Div(Glyph.CHECK.icon(), new Span(text)), GLANCE);
    }

    /** It did not work; the reader should know why. */
    public static void problem(String title, String detail) {
        var heading = new Span(title);
        heading.addClassName("strong");
        var notice = show(new Div(Glyph.ALERT.icon(), new Div(heading, new Span(detail))), READ);
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notice.setAssertive(true);
    }

    private static Notification show(Div content, int milliseconds) {
        content.addClassName("notice");
        var notice = new Notification(content);
        notice.setPosition(Notification.Position.TOP_END);
        notice.setDuration(milliseconds);
        notice.open();
        return notice;
    }
}
