package dev.gatehouse.local.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.local.LocalServices;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailboxIT {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final MailServer server = LocalServices.shared().smtp();
    private final Mailbox mailbox = server.mailbox();
    private final MailboxPage page = MailboxPage.start(mailbox, 0);

    @AfterEach
    void stopPage() {
        page.close();
    }

    @Test
    void receivedMailHasBothItsForms() throws Exception {
        send("otto@firm.example", "Grüße \"aus\" <Zürich>", "Code 123456\n\u2028", "<p>Ihr Code ist <b>123456</b></p>");

        MailMessage mail = mailbox.awaitMessage("Otto@firm.example", SOON);

        assertThat(mail.subject()).isEqualTo("Grüße \"aus\" <Zürich>");
        assertThat(mail.text()).contains("Code 123456");
        assertThat(mail.html()).contains("<b>123456</b>");
        assertThat(mail.from()).isEqualTo("Maya <maya@firm.example>");
    }

    @Test
    void waitsOnlyForAMailThatFits() throws Exception {
        send("nina@firm.example", "First", "one", "<p>one</p>");
        assertThatThrownBy(() -> mailbox.awaitMessage(
                        "nina@firm.example", mail -> mail.subject().equals("Second"), Duration.ofMillis(50)))
                .hasMessageContaining("nina@firm.example")
                .hasMessageContaining("[First]");
    }

    @Test
    void olderMailsAreForgotten() {
        Mailbox small = new Mailbox();
        for (int i = 0; i <= Mailbox.CAPACITY; i++) {
            small.add(new Mailbox.Incoming("", "a@b.example", "mail " + i, "", ""), java.time.Instant.EPOCH);
        }
        assertThat(small.messages())
                .hasSize(Mailbox.CAPACITY)
                .last()
                .satisfies(oldest -> assertThat(oldest.subject()).isEqualTo("mail 1"));
    }

    @Test
    void jsonListsTheMailsOfOneAddressNewestFirst() throws Exception {
        send("ida+1@firm.example", "First", "one", "<p>one</p>");
        send("ida+1@firm.example", "Second", "two", "<p>two</p>");
        send("other@firm.example", "Elsewhere", "three", "<p>three</p>");

        String json = get("/api/messages?to=" + URLEncoder.encode("ida+1@firm.example", StandardCharsets.UTF_8))
                .body();

        assertThat(json).containsSubsequence("\"Second\"", "\"First\"").doesNotContain("Elsewhere");
        assertThat(json).contains("\"to\":\"ida+1@firm.example\"", "\\u003cp>two\\u003c/p>", "\"receivedAt\":\"20");
    }

    @Test
    void mailIsShownInASandboxWithoutScripts() throws Exception {
        send("eve@firm.example", "Hello", "hi", "<script>alert(1)</script><a href='https://firm.example'>open</a>");
        long id = mailbox.awaitMessage("eve@firm.example", SOON).id();

        HttpResponse<String> mail = get("/messages/" + id + "/html");

        assertThat(mail.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'")
                .doesNotContain("allow-scripts");
        assertThat(mail.body()).contains("<base target=\"_blank\">");
    }

    @Test
    void pageAndItsFilesAreThereUnderAStrictPolicy() throws Exception {
        for (String path : new String[] {"/", "/mailbox.css", "/mailbox.js", "/icon.svg"}) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
        }
        assertThat(get("/../secret").statusCode()).isEqualTo(404);
        assertThat(get("/messages/99999999/html").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(page.uri() + path)).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private void send(String to, String subject, String text, String html) throws MessagingException {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", server.host());
        properties.setProperty("mail.smtp.port", Integer.toString(server.port()));
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("Maya <maya@firm.example>"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        MimeBodyPart rich = new MimeBodyPart();
        rich.setText(html, "UTF-8", "html");
        message.setContent(new MimeMultipart("alternative", plain, rich));
        Transport.send(message);
    }
}
