package dev.gatehouse.local.mail;

import java.time.Instant;

/** One mail as one recipient got it; {@code text} and {@code html} are empty when the mail had no such part. */
public record MailMessage(
        long id, String from, String to, String subject, String text, String html, Instant receivedAt) {}
