package dev.gatehouse.platform.notification;

import dev.gatehouse.platform.access.operator.OperatorCodes;
import dev.gatehouse.platform.access.operator.OperatorCodes.OperatorCode;
import dev.gatehouse.platform.work.WorkHandler;
import dev.gatehouse.platform.work.WorkItem;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Mails a code to an operator. Any other address gets nothing. */
@Component
class OperatorCodeMail implements WorkHandler {

    private final OperatorCodes codes;
    private final Letterhead letterhead;
    private final Mailer mailer;

    OperatorCodeMail(OperatorCodes codes, Letterhead letterhead, Mailer mailer) {
        this.codes = codes;
        this.letterhead = letterhead;
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
        return new Mail(
                id,
                code.email(),
                Letterhead.SERVICE,
                code.code() + " is your sign-in code",
                "sign-in-code",
                letterhead.ofService(code.code(), code.life()));
    }
}
