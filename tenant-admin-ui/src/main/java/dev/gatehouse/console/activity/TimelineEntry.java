package dev.gatehouse.console.activity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.event.ActivityEntry;

/** One event: the sentence, when, and where in the chain. */
class TimelineEntry extends Div {

    TimelineEntry(ActivityEntry entry) {
        addClassName("entry");
        var icon = new Div(glyph(entry.type()).icon());
        icon.addClassName("entry-icon");
        add(icon, words(entry), place(entry));
    }

    private static Div words(ActivityEntry entry) {
        var words = new Div(new Span(EventWords.sentence(entry)));
        words.addClassName("row-words");
        if (entry.note() != null) {
            var note = new Paragraph(entry.note());
            note.addClassNames("second", "quote", "plain-text");
            words.add(note);
        }
        return words;
    }

    private static Div place(ActivityEntry entry) {
        var time = new Span(Moments.time(entry.at()));
        var number = new Span("#" + entry.seq());
        number.addClassName("mono");
        number.getElement().setAttribute("title", Words.say("activity.hash", entry.hash()));
        var place = new Div(time, number);
        place.addClassNames("second", "place");
        if (entry.address() != null) {
            var address = new Span(entry.address());
            address.addClassNames("mono", "address");
            place.addComponentAsFirst(address);
        }
        return place;
    }

    static Glyph glyph(String type) {
        return switch (type) {
            case "engagement.sent", "item.published" -> Glyph.SEND;
            case "item.submitted" -> Glyph.INBOX;
            case "item.accepted", "engagement.completed" -> Glyph.CHECK;
            case "item.changes-requested" -> Glyph.UNDO;
            case "item.review-begun", "portal.opened", "portal.accessed", "link.visited" -> Glyph.EYE;
            case "item.created", "engagement.created", "client.created" -> Glyph.PLUS;
            case "item.updated", "item.started" -> Glyph.PENCIL;
            case "file.stored" -> Glyph.FILE;
            case "upload.started" -> Glyph.UPLOAD;
            case "link.created" -> Glyph.LINK;
            case "link.mailed" -> Glyph.MAIL;
            case "link.revoked", "upload.cancelled" -> Glyph.BAN;
            case "contact.created" -> Glyph.PERSON;
            default -> Glyph.DOT;
        };
    }
}
