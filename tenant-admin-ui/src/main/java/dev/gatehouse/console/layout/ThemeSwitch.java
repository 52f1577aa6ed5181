package dev.gatehouse.console.layout;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;

/**
 * Light, dark or as the system is. The choice belongs to the browser and stays there; the page's first script applies
 * it before anything is drawn (see {@code theme.js}).
 */
class ThemeSwitch extends Div {

    ThemeSwitch() {
        addClassName("theme-switch");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Words.say("theme"));
        add(choice("light", Glyph.SUN), choice("dark", Glyph.MOON), choice("system", Glyph.MONITOR));
        getElement().executeJs("window.gatehouseTheme.mark(this)");
    }

    private NativeButton choice(String theme, Glyph glyph) {
        var button = new NativeButton();
        button.add(glyph.icon());
        button.setAriaLabel(Words.say("theme." + theme));
        button.setTitle(Words.say("theme." + theme));
        button.getElement().setAttribute("data-theme-choice", theme);
        button.addClickListener(click -> getElement().executeJs("window.gatehouseTheme.choose($0, this)", theme));
        return button;
    }
}
