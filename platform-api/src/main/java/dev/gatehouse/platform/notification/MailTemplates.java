package dev.gatehouse.platform.notification;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Renders mails from {@code mail/*.html} and {@code mail/*.txt}. Values are escaped in HTML. */
@Component
class MailTemplates {

    private final Map<String, Template> compiled = new ConcurrentHashMap<>();
    private final Mustache.Compiler html =
            compiler().escapeHTML(true).withLoader(name -> reader("mail/" + name + ".html"));
    private final Mustache.Compiler text = compiler().escapeHTML(false);

    /** A section about something that is not there is left out. */
    private static Mustache.Compiler compiler() {
        return Mustache.compiler().emptyStringIsFalse(true);
    }

    String html(Mail mail) {
        return compiled.computeIfAbsent("mail/" + mail.template() + ".html", path -> html.compile(source(path)))
                .execute(mail.values());
    }

    String text(Mail mail) {
        return compiled.computeIfAbsent("mail/" + mail.template() + ".txt", path -> text.compile(source(path)))
                .execute(mail.values());
    }

    private static Reader reader(String path) {
        return new StringReader(source(path));
    }

    private static String source(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
