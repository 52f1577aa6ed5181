package dev.gatehouse.platform.notification;

import dev.gatehouse.platform.access.MemberFactorsChanged;
import dev.gatehouse.platform.work.WorkHandler;
import dev.gatehouse.platform.work.WorkItem;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells a member that their own second factors have changed; whoever did not do that has somebody in their account. */
@Component
class MemberFactorsChangedMail implements WorkHandler {

    private final MemberMails mails;

    MemberFactorsChangedMail(MemberMails mails) {
        this.mails = mails;
    }

    @Override
    public String kind() {
        return MemberFactorsChanged.WORK;
    }

    @Override
    public Mono<Void> perform(WorkItem item) {
        return mails.send(item, "member-factors-changed", "Your second factors at %s have changed");
    }
}
