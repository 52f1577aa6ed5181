package dev.gatehouse.console.component;

import com.vaadin.flow.i18n.I18NProvider;

/** Everything the console says, from the catalogue of the reader's language ({@code vaadin-i18n/translations}). */
public final class Words {

    private Words() {}

    /** The text of a key, its numbered gaps filled. */
    public static String say(String key, Object... gaps) {
        return I18NProvider.translate(key, gaps);
    }

    /** Whether the catalogue has a key; what it lacks comes back with marks around it. */
    public static boolean knows(String key) {
        return !say(key).contains(key);
    }

    /** The name of a state, role or other constant of the contract. */
    public static String name(Enum<?> constant) {
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
