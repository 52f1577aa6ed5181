package dev.gatehouse.console.layout;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import dev.gatehouse.console.component.Words;

/** The first stop of the keyboard on every page: past the navigation, to what the page is about. */
class SkipLink extends Anchor {

    private static final String TARGET = "content";

    // Flow puts it behind the frame, which was there first; the keyboard has to meet it before. The router must not see
    // the address change.
    private static final String FIRST = "document.body.prepend(this); this.addEventListener('click', event => {"
            + " event.preventDefault(); document.getElementById($0)?.focus(); })";

    SkipLink() {
        super("#" + TARGET, Words.say("layout.skip"));
        addClassName("skip");
        addAttachListener(attached -> getElement().executeJs(FIRST, TARGET));
    }

    /** Makes a view the place to skip to. */
    static void leadTo(HasElement view) {
        view.getElement().setAttribute("id", TARGET).setAttribute("tabindex", "-1");
    }
}
