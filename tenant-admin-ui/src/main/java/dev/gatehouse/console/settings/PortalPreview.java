package dev.gatehouse.console.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.organization.AccentResponse;
import dev.gatehouse.contract.organization.AccentShade;

/** The top of the client's page in both themes, as it would be after saving. */
class PortalPreview extends Section {

    private final Sheet light = new Sheet("light");
    private final Sheet dark = new Sheet("dark");

    PortalPreview() {
        addClassNames("block", "portal-preview");
        add(new H2(Words.say("brand.preview")), light, dark);
    }

    void words(String name, String welcome) {
        light.words(name, welcome);
        dark.words(name, welcome);
    }

    void logo(LogoChoice logo, String name) {
        light.logo(logo, name);
        dark.logo(logo, name);
    }

    void accent(AccentResponse accent) {
        light.shade(accent.light());
        dark.shade(accent.dark());
    }

    /** One theme. Nothing in it can be used: it only shows. */
    private static final class Sheet extends Div {

        private final Div page = new Div();
        private final Span monogram = new Span();
        private final Span name = new Span();
        private final Div mark = new Div(monogram, name);
        private final Div welcome = new Div();
        private final Div notice = new Div();
        private final Span why = new Span();
        private final String theme;

        Sheet(String theme) {
            this.theme = theme;
            addClassName("sheet-of-portal");
            page.addClassNames("portal-page", theme);
            page.getElement().setAttribute("role", "img");
            mark.addClassName("portal-bar");
            monogram.addClassName("portal-monogram");
            name.addClassName("strong");
            welcome.addClassName("portal-welcome");
            page.add(mark, body());
            notice.addClassName("contrast");
            notice.add(Glyph.EYE.icon(), why);
            notice.getElement().setAttribute("role", "status");
            add(page, notice);
        }

        private Div body() {
            var title = new Div(Words.say("brand.preview.title"));
            title.addClassName("portal-title");
            var fill = new Div();
            fill.addClassName("portal-fill");
            var meter = new Div(fill);
            meter.addClassName("portal-meter");
            var button = new Div(Words.say("brand.preview.button"));
            button.addClassName("portal-button");
            var body = new Div(welcome, title, meter, button);
            body.addClassName("portal-body");
            return body;
        }

        void words(String firm, String hello) {
            name.setText(firm);
            monogram.setText(firm.isBlank() ? "" : firm.strip().substring(0, 1));
            welcome.setText(hello);
            welcome.setVisible(!hello.isBlank());
            page.getElement().setAttribute("aria-label", Words.say("brand.preview." + theme, firm));
        }

        void logo(LogoChoice logo, String firm) {
            mark.removeAll();
            logo.address()
                    .ifPresentOrElse(address -> mark.add(new Image(address, firm)), () -> mark.add(monogram, name));
        }

        void shade(AccentShade shade) {
            page.getStyle().set("--accent", shade.colour()).set("--accent-ink", shade.ink());
            notice.setClassName("adjusted", shade.adjusted());
            why.setText(Words.say(
                    shade.adjusted() ? "brand.contrast.adjusted." + theme : "brand.contrast.kept." + theme,
                    shade.colour()));
        }
    }
}
