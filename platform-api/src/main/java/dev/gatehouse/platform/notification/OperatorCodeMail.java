package dev.gatehouse.platform.notification;

import dev.gatehouse.platform.access.PortalUrls;
import dev.gatehouse.platform.access.operator.OperatorCodes;
import dev.gatehouse.platform.access.operator.OperatorCodes.OperatorCode;
import dev.gatehouse.platform.work.WorkHandler;
import dev.gatehouse.platform.work.WorkItem;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Mails a code to an operator. Any other address gets nothing. */
@Component
class OperatorCodeMail implements WorkHandler {

    private static final String SERVICE = "Gatehouse";

    private final OperatorCodes codes;
    private final PortalUrls urls;
    private final Mailer mailer;

    OperatorCodeMail(OperatorCodes codes, PortalUrls urls, Mailer mailer) {
        this.codes = codes;
        this.urls = urls;
        this.mailer = mailer;
    }

    @Override
    public String kind() {
        return OperatorCodes.WORK;
    }

    @Override
    public Mono<Void> perform(WorkItem item) {
        return codes.mint(item.subject()).flatMap(code -> mailer.send(mail(item.id(), code)));
    }

    private Mail mail(UUID id, OperatorCode code) {
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
