package dev.gatehouse.platform.deadline;

import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What mails say of deadlines, inside the transaction of the caller. */
@Component
public class Reminders {

    /** Kind of the work that mails one; its subject is the reminder. */
    public static final String WORK = "deadline-reminder";

    private final ReminderRepository reminders;
    private final EventLog events;

    Reminders(ReminderRepository reminders, EventLog events) {
        this.reminders = reminders;
        this.events = events;
    }

    /** Empty when there is nothing to be told any more, or it has been told. */
    public Mono<Reminder> find(UUID id) {
        return reminders.letter(id);
    }

    /** Notes that the mail has been handed over. */
    public Mono<Void> markSent(Reminder reminder, String email) {
        NewEvent told = NewEvent.of(Stream.engagement(reminder.engagement()), "deadline.reminded", Actor.SYSTEM)
                .about("engagement", reminder.engagement())
                .about("deadline", reminder.deadline())
                .about(reminder.contact() == null ? "member" : "contact", reminder.recipient())
                .fact("dueOn", reminder.content().dueOn().toString())
                .secret("email", email);
        return reminders.markSent(reminder.id()).then(events.append(told));
    }
}
