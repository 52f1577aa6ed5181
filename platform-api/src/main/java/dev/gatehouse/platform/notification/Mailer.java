package dev.gatehouse.platform.notification;

import dev.gatehouse.platform.kernel.Blocking;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Hands mails to the mail server: text and HTML, one recipient, a Message-ID that stays the same over all tries. How
 * each try went is written down.
 */
@Component
class Mailer {

    private final JavaMailSender sender;
    private final MailTemplates templates;
    private final Blocking blocking;
    private final CircuitBreaker breaker;
    private final DeliveryLog log;
    private final String from;

    Mailer(
            JavaMailSender sender,
            MailTemplates templates,
            Blocking blocking,
            CircuitBreakerRegistry breakers,
            DeliveryLog log,
            MailProperties properties) {
        this.sender = sender;
        this.templates = templates;
        this.blocking = blocking;
        this.log = log;
        this.breaker = breakers.circuitBreaker("mail");
        this.from = properties.from();
    }

    Mono<Void> send(Mail mail) {
        return blocking.call("mail", () -> {
                    sender.send(message(mail));
                    return mail.id();
                })
                .transformDeferred(CircuitBreakerOperator.of(breaker))
                .onErrorResume(
                        Exception.class, failure -> log.failed(mail, failure).then(Mono.error(failure)))
                .then(log.sent(mail));
    }

    private MimeMessage message(Mail mail) throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new IdentifiedMessage(mail.id() + from.substring(from.indexOf('@')));
        MimeMessageHelper parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        parts.setFrom(new InternetAddress(from, oneLine(mail.senderName()), StandardCharsets.UTF_8.name()));
        parts.setTo(new InternetAddress(mail.to(), true));
        parts.setSubject(oneLine(mail.subject()));
        parts.setText(templates.text(mail), templates.html(mail));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** No name or title may add a header. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static final class IdentifiedMessage extends MimeMessage {

        private final String id;

        IdentifiedMessage(String id) {
            super(new JavaMailSenderImpl().getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
