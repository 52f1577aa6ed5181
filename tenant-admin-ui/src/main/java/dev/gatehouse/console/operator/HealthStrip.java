package dev.gatehouse.console.operator;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.StatusTag;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.operator.ProviderHealth;
import dev.gatehouse.contract.operator.QueueHealth;
import dev.gatehouse.contract.operator.ServiceHealthResponse;
import java.util.ArrayList;

/** How the service is: what it rests on, and the queues that have something to tell. */
class HealthStrip extends Div {

    private static final int LATE_SECONDS = 60;

    HealthStrip(ServiceHealthResponse health) {
        addClassNames("card", "health");
        var providers = new Div();
        providers.addClassName("facts");
        health.providers().forEach(provider -> providers.add(provider(provider)));
        add(providers);
        var troubles = health.queues().stream()
                .filter(HealthStrip::troubles)
                .map(HealthStrip::line)
                .toList();
        if (troubles.isEmpty()) {
            var fine = new Span(Words.say("operator.health.fine"));
            fine.addClassName("second");
            add(fine);
        } else {
            var list = new UnorderedList();
            troubles.forEach(list::add);
            add(list);
        }
    }

    private static Span provider(ProviderHealth provider) {
        var key = "operator.provider." + provider.name();
        var name = Words.knows(key) ? Words.say(key) : provider.name();
        var line = new Span(new Span(name + " "), StatusTag.of(provider.state()));
        line.addClassName("provider");
        return line;
    }

    /** Work that waits a moment is no trouble. */
    private static boolean troubles(QueueHealth queue) {
        return queue.dead() > 0 || queue.retrying() > 0 || queue.oldestSeconds() > LATE_SECONDS;
    }

    private static ListItem line(QueueHealth queue) {
        var key = "operator.work." + queue.kind();
        var name = new Span(Words.knows(key) ? Words.say(key) : queue.kind());
        name.addClassName("strong");
        return new ListItem(Glyph.ALERT.icon(), new Div(name, new Span(facts(queue))));
    }

    private static String facts(QueueHealth queue) {
        var facts = new ArrayList<String>();
        if (queue.waiting() > 0) {
            facts.add(Words.say("operator.queue.waiting", queue.waiting(), queue.oldestSeconds() / LATE_SECONDS));
        }
        if (queue.retrying() > 0) {
            facts.add(Words.say("operator.queue.retrying", queue.retrying()));
        }
        if (queue.dead() > 0) {
            facts.add(Words.say("operator.queue.dead", queue.dead()));
        }
        return String.join(" · ", facts);
    }
}
