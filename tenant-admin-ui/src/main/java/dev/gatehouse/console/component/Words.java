package dev.gatehouse.console.component;

import com.vaadin.flow.i18n.I18NProvider;

/** Everything the console says, from the catalogue of the reader's language ({@code vaadin-i18n/translations}). */
public final class Words {

    private Words() {}

    /** The text of a key, its numbered gaps filled. */
    public static String say(String key, Object... gaps) {
        return I18NProvider.translate(key, gaps);
    }

    /** The name of a state, role or other constant of the contract. */
    public static String name(Enum<?> constant) {
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
