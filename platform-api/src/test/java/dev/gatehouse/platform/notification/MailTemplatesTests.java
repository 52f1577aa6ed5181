package dev.gatehouse.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.platform.kernel.Ids;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a mail says, and what it leaves out when there is nothing to say. */
class MailTemplatesTests {

    private final MailTemplates templates = new MailTemplates();

    private static Mail mail(String due, String message) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "sender", "Berg & Co",
                "accent", "#0b6b5d",
                "ink", "#ffffff",
                "contact", "Otto",
                "title", "<Tax>",
                "url", "http://localhost:8080/portal/berg/open#t=x"));
        values.put("due", due);
        values.put("message", message);
        return new Mail(Ids.next(), "otto@client.example", "Berg & Co", "Tax", "engagement-invitation", values);
    }

    @Test
    void dateIsNamedWhenThereIsOne() {
        Mail mail = mail("Friday, 2 April 2027", "");
        assertThat(templates.text(mail)).contains("by Friday, 2 April 2027");
        assertThat(templates.html(mail)).contains("Friday, 2 April 2027");
    }

    @Test
    void noDateAndNoMessageLeaveNoTrace() {
        Mail mail = mail("", "");
        assertThat(templates.text(mail)).doesNotContain("by .");
        assertThat(templates.html(mail)).doesNotContainPattern("by\\s*(<[^>]*>\\s*)*\\.");
    }

    @Test
    void wordsOfAFirmAreNeverMarkup() {
        assertThat(templates.html(mail("", "<b>&"))).contains("&lt;Tax&gt;", "&lt;b&gt;&amp;");
        assertThat(templates.text(mail("", "<b>&"))).contains("<Tax>", "<b>&");
    }
}
