package dev.gatehouse.console;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The staff console: a servlet application on virtual threads that speaks to the API over HTTP. */
@SpringBootApplication
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("console.css")
@Viewport("width=device-width, initial-scale=1")
public class ConsoleApplication implements AppShellConfigurator {

    /** Starts the console. */
    public static void main(String[] arguments) {
        SpringApplication.run(ConsoleApplication.class, arguments);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/console.svg", "any");
        // Before the first paint, or a dark room is lit up by a white page.
        settings.addInlineFromFile("theme.js", Inline.Wrapping.JAVASCRIPT);
    }
}
