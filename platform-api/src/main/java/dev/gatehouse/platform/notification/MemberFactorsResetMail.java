package dev.gatehouse.platform.notification;

import dev.gatehouse.platform.organization.member.MemberFactorsReset;
import dev.gatehouse.platform.work.WorkHandler;
import dev.gatehouse.platform.work.WorkItem;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Tells a member that an owner or admin has reset their second factors; if nobody asked for that, they should speak up.
 */
@Component
class MemberFactorsResetMail implements WorkHandler {

    private final MemberMails mails;

    MemberFactorsResetMail(MemberMails mails) {
        this.mails = mails;
    }

    @Override
    public String kind() {
        return MemberFactorsReset.WORK;
    }

    @Override
    public Mono<Void> perform(WorkItem item) {
        return mails.send(item, "member-factors-reset", "Your second factor at %s was reset");
    }
}
