package dev.gatehouse.platform.notification;

import java.util.Properties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The connection to the mail server, with a timeout on every step. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    private static final String TIMEOUT_MILLIS = "5000";

    @Bean
    JavaMailSenderImpl mailSender(MailProperties properties) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(properties.host());
        sender.setPort(properties.port());
        sender.setUsername(properties.username());
        sender.setPassword(properties.password());
        sender.setDefaultEncoding("UTF-8");
        sender.setJavaMailProperties(settings(properties));
        return sender;
    }

    private static Properties settings(MailProperties properties) {
        Properties settings = new Properties();
        settings.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        settings.put("mail.smtp.timeout", TIMEOUT_MILLIS);
        settings.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        settings.put("mail.smtp.auth", String.valueOf(properties.username() != null));
        settings.put("mail.smtp.starttls.enable", String.valueOf(properties.starttls()));
        settings.put("mail.smtp.starttls.required", String.valueOf(properties.starttls()));
        return settings;
    }
}
