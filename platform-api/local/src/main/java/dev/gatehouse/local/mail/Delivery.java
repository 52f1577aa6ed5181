package dev.gatehouse.local.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;

/**
 * Stands in for the mail server's user, which would keep every mail for ever: puts the mail into the bounded mailbox.
 */
record Delivery(Mailbox mailbox, String address) implements GreenMailUser {

    @Override
    public void deliver(MovingMessage message) {
        deliver(message.getMessage());
    }

    @Override
    public void deliver(MimeMessage message) {
        try {
            MimeParts parts = MimeParts.of(message);
            String subject = Objects.requireNonNullElse(message.getSubject(), "");
            mailbox.add(
                    new Mailbox.Incoming(sender(message), address, subject, parts.text(), parts.html()), Instant.now());
        } catch (MessagingException e) {
            throw new IllegalArgumentException("Not a mail", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the mail", e);
        }
    }

    private static String sender(MimeMessage message) throws MessagingException {
        Address[] from = message.getFrom();
        if (from == null || from.length == 0) {
            return "";
        }
        return from[0] instanceof InternetAddress internet ? internet.toUnicodeString() : from[0].toString();
    }

    @Override
    public String getEmail() {
        return address;
    }

    @Override
    public String getLogin() {
        return address;
    }

    @Override
    public void create() {}

    @Override
    public void delete() {}

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void setPassword(String password) {}

    @Override
    public void authenticate(String password) {}

    @Override
    public String getQualifiedMailboxName() {
        return address;
    }
}
