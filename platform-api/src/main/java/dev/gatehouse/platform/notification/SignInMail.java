package dev.gatehouse.platform.notification;

import dev.gatehouse.platform.access.PortalUrls;
import dev.gatehouse.platform.access.SignInCodes;
import dev.gatehouse.platform.access.SignInCodes.SignInCode;
import dev.gatehouse.platform.work.WorkHandler;
import dev.gatehouse.platform.work.WorkItem;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Mails a code to a member of staff. An unknown address gets nothing. */
@Component
class SignInMail implements WorkHandler {

    private static final String SERVICE = "Gatehouse";

    private final SignInCodes codes;
    private final PortalUrls urls;
    private final Mailer mailer;

    SignInMail(SignInCodes codes, PortalUrls urls, Mailer mailer) {
        this.codes = codes;
        this.urls = urls;
        this.mailer = mailer;
    }

    @Override
    public String kind() {
        return SignInCodes.WORK;
    }

    @Override
    public Mono<Void> perform(WorkItem item) {
        return codes.mint(item.subject()).flatMap(code -> mailer.send(mail(item.id(), code)));
    }

    private Mail mail(UUID id, SignInCode code) {
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
        return new Mail(id, code.email(), SERVICE, code.code() + " is your sign-in code", "sign-in-code", values);
    }
}
