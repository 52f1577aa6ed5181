package dev.gatehouse.platform.notification;

import dev.gatehouse.platform.access.signup.SignUpCodes;
import dev.gatehouse.platform.access.signup.SignUpCodes.SignUpCode;
import dev.gatehouse.platform.work.WorkHandler;
import dev.gatehouse.platform.work.WorkItem;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Mails the code with which somebody signs up a firm. */
@Component
class SignUpMail implements WorkHandler {

    private final SignUpCodes codes;
    private final Letterhead letterhead;
    private final Mailer mailer;

    SignUpMail(SignUpCodes codes, Letterhead letterhead, Mailer mailer) {
        this.codes = codes;
        this.letterhead = letterhead;
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
        return new Mail(
                id,
                code.email(),
                Letterhead.SERVICE,
                code.code() + " is your code to sign up",
                "sign-up-code",
                letterhead.ofService(code.code(), code.life()));
    }
}
