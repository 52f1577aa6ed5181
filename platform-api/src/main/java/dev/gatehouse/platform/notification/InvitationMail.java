package dev.gatehouse.platform.notification;

import dev.gatehouse.platform.engagement.invitation.Invitations;
import dev.gatehouse.platform.work.WorkHandler;
import dev.gatehouse.platform.work.WorkItem;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Mails a contact the link to what was sent. */
@Component
class InvitationMail implements WorkHandler {

    private final LinkMails mails;

    InvitationMail(LinkMails mails) {
        this.mails = mails;
    }

    @Override
    public String kind() {
        return Invitations.WORK;
    }

    @Override
    public Mono<Void> perform(WorkItem item) {
        return mails.send(item.id(), item.subject());
    }
}
