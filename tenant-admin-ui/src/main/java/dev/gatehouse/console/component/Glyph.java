package dev.gatehouse.console.component;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** The console's icons, each a symbol in {@code icons.svg}. They decorate words and never replace them. */
public enum Glyph {
    ACTIVITY,
    ALERT,
    ARCHIVE,
    BAN,
    CHECK,
    CHEVRON_DOWN,
    CHEVRON_LEFT,
    CHEVRON_RIGHT,
    CHEVRON_UP,
    CLOCK,
    DOT,
    DOWNLOAD,
    EYE,
    FILE,
    GATE,
    INBOX,
    KEYBOARD,
    LINK,
    LIST,
    LOCK,
    MAIL,
    MONITOR,
    MOON,
    PENCIL,
    PERSON,
    PEOPLE,
    PLUS,
    SEARCH,
    SEND,
    SETTINGS,
    SHIELD,
    SHIELD_ALERT,
    SIGN_OUT,
    SUN,
    TODAY,
    TRASH,
    UNDO,
    UPLOAD;

    /** A new icon, hidden from assistive technology. */
    public SvgIcon icon() {
        var icon = new SvgIcon("icons.svg", name().toLowerCase(Locale.ROOT).replace('_', '-'));
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
