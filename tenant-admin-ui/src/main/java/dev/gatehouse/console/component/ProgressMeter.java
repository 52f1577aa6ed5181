package dev.gatehouse.console.component;

import com.vaadin.flow.component.Unit;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.contract.engagement.Progress;

/** How far an engagement is: a bar of what is accepted and what waits for review, and the same in words. */
public final class ProgressMeter extends Div {

    /** Shows what the API counted. */
    public ProgressMeter(Progress progress) {
        addClassName("progress");
        add(bar(progress), new Span(words(progress)));
    }

    private static Div bar(Progress progress) {
        var fill = new Div();
        fill.setWidth(progress.percent(), Unit.PERCENTAGE);
        var bar = new Div(fill);
        if (progress.waiting() > 0) {
            var waiting = new Div();
            waiting.addClassName("waiting");
            waiting.setWidth(100f * progress.waiting() / Math.max(1, progress.total()), Unit.PERCENTAGE);
            bar.add(waiting);
        }
        bar.addClassName("meter");
        bar.getElement()
                .setAttribute("role", "progressbar")
                .setAttribute("aria-label", words(progress))
                .setAttribute("aria-valuemin", "0")
                .setAttribute("aria-valuemax", "100")
                .setAttribute("aria-valuenow", String.valueOf(progress.percent()));
        return bar;
    }

    private static String words(Progress progress) {
        return progress.waiting() == 0
                ? Words.say("progress.done", progress.done(), progress.total())
                : Words.say("progress.done-waiting", progress.done(), progress.total(), progress.waiting());
    }
}
