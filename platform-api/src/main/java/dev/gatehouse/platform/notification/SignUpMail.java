package dev.gatehouse.platform.notification;

import dev.gatehouse.platform.access.PortalUrls;
import dev.gatehouse.platform.access.signup.SignUpCodes;
import dev.gatehouse.platform.access.signup.SignUpCodes.SignUpCode;
import dev.gatehouse.platform.work.WorkHandler;
import dev.gatehouse.platform.work.WorkItem;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Mails the code with which somebody signs up a firm. */
@Component
class SignUpMail implements WorkHandler {

    private static final String SERVICE = "Gatehouse";

    private final SignUpCodes codes;
    private final PortalUrls urls;
    private final Mailer mailer;

    SignUpMail(SignUpCodes codes, PortalUrls urls, Mailer mailer) {
        this.codes = codes;
        this.urls = urls;
        this.mailer = mailer;
    }

    @Override
    public String kind() {
        return SignUpCodes.WORK;
    }

    @Override
    public Mono<Void> perform(WorkItem item) {
        return codes.mint(item.subject()).flatMap(code -> mailer.send(mail(item.id(), code)));
    }

    private Mail mail(UUID id, SignUpCode code) {
        Map<String, Object> values = Map.of(
                "code",
                code.code(),
                "minutes",
                code.life().toMinutes(),
                "console",
                urls.console().toString(),
                "accent",
                "#0b6b5d",
                "ink",
                "#ffffff",
                "sender",
                SERVICE);
        return new Mail(id, code.email(), SERVICE, code.code() + " is your code to sign up", "sign-up-code", values);
    }
}
