package dev.gatehouse.console.activity;

import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.event.ActivityEntry;
import java.util.Optional;
import java.util.Set;

/** Says an event in words. A type that came into being after this console still reads as a sentence. */
final class EventWords {

    static final Set<String> KNOWN = Set.of(
            "engagement.created",
            "engagement.sent",
            "engagement.completed",
            "engagement.reopened",
            "engagement.updated",
            "item.created",
            "item.updated",
            "item.removed",
            "item.published",
            "item.started",
            "item.submitted",
            "item.review-begun",
            "item.accepted",
            "item.changes-requested",
            "file.stored",
            "upload.started",
            "upload.cancelled",
            "link.created",
            "link.revoked",
            "link.rotated",
            "link.mailed",
            "link.visited",
            "portal.opened",
            "portal.accessed",
            "deadline.created",
            "deadline.updated",
            "deadline.renewed",
            "deadline.closed",
            "deadline.reopened",
            "deadline.reminded",
            "client.created",
            "contact.created");

    private EventWords() {}

    static String sentence(ActivityEntry entry) {
        var item = Optional.ofNullable(entry.itemTitle()).orElseGet(() -> Words.say("activity.an-item"));
        var file = Optional.ofNullable(entry.fileName()).orElseGet(() -> Words.say("activity.a-file"));
        return KNOWN.contains(entry.type())
                ? Words.say("activity." + entry.type(), actor(entry), item, file)
                : Words.say("activity.unknown", actor(entry), readable(entry.type()));
    }

    private static String actor(ActivityEntry entry) {
        return Optional.ofNullable(entry.actorName()).orElseGet(() -> Words.name(entry.actorKind()));
    }

    private static String readable(String type) {
        return type.replace('.', ' ').replace('-', ' ');
    }
}
