package dev.gatehouse.platform.notification;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server, and from whom mails come.
 *
 * @param from address of the sender; the name in front of it is the firm's
 * @param starttls whether the connection must be upgraded to TLS
 */
@ConfigurationProperties("gatehouse.mail")
record MailProperties(
        @DefaultValue("localhost") String host,
        @DefaultValue("25") int port,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("false") boolean starttls,
        @DefaultValue("portal@gatehouse.localhost") String from) {}
