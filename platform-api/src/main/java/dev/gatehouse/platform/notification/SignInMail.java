package dev.gatehouse.platform.notification;

import dev.gatehouse.platform.access.SignInCodes;
import dev.gatehouse.platform.access.SignInCodes.SignInCode;
import dev.gatehouse.platform.work.WorkHandler;
import dev.gatehouse.platform.work.WorkItem;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Mails a code to a member of staff. An unknown address gets nothing. */
@Component
class SignInMail implements WorkHandler {

    private final SignInCodes codes;
    private final Letterhead letterhead;
    private final Mailer mailer;

    SignInMail(SignInCodes codes, Letterhead letterhead, Mailer mailer) {
        this.codes = codes;
        this.letterhead = letterhead;
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
        return new Mail(
                id,
                code.email(),
                Letterhead.SERVICE,
                code.code() + " is your sign-in code",
                "sign-in-code",
                letterhead.ofService(code.code(), code.life()));
    }
}
