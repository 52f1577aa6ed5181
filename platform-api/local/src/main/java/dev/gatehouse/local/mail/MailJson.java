package dev.gatehouse.local.mail;

import java.util.List;
import java.util.stream.Collectors;

/** Mails as JSON. Written by hand: five strings do not earn a library on every test's class path. */
final class MailJson {

    private MailJson() {}

    static String messages(List<MailMessage> messages) {
        return messages.stream().map(MailJson::message).collect(Collectors.joining(",\n", "[", "]\n"));
    }

    /** Without the bodies, for the list that the page asks for again and again. */
    static String summaries(List<MailMessage> messages) {
        return messages.stream()
                .map(message -> "{" + head(message) + "}")
                .collect(Collectors.joining(",\n", "[", "]\n"));
    }

    static String message(MailMessage message) {
        return "{%s,\"text\":%s,\"html\":%s}".formatted(head(message), quoted(message.text()), quoted(message.html()));
    }

    private static String head(MailMessage message) {
        return "\"id\":%d,\"from\":%s,\"to\":%s,\"subject\":%s,\"receivedAt\":\"%s\""
                .formatted(
                        message.id(),
                        quoted(message.from()),
                        quoted(message.to()),
                        quoted(message.subject()),
                        message.receivedAt());
    }

    private static String quoted(String text) {
        return text.chars().mapToObj(MailJson::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> c < ' ' || c == '<' || c > '~' ? "\\u%04x".formatted(c) : Character.toString(c);
        };
    }
}
