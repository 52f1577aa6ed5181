package dev.gatehouse.console.activity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.ActivityApi;
import dev.gatehouse.contract.event.ChainVerification;
import java.util.UUID;

/** Whether the chain of events holds, found out anew each time it is looked at. */
class ChainMark extends Div {

    private final ActivityApi activity;
    private final UUID engagementId;
    private final Div verdict = new Div();

    ChainMark(ActivityApi activity, UUID engagementId) {
        this.activity = activity;
        this.engagementId = engagementId;
        addClassName("chain-mark");
        verdict.addClassName("verdict");
        verdict.getElement().setAttribute("role", "status");
        add(verdict, ActionButton.quiet(Words.say("chain.again"), this::verify));
        verify();
    }

    private void verify() {
        var chain = activity.verify(engagementId);
        verdict.removeAll();
        verdict.setClassName("broken", !chain.verified());
        var words = new Span(chain.verified() ? Words.say("chain.verified", chain.events()) : broken(chain));
        words.addClassName("strong");
        verdict.add((chain.verified() ? Glyph.SHIELD : Glyph.SHIELD_ALERT).icon(), words, detail(chain));
    }

    private static String broken(ChainVerification chain) {
        return chain.firstBad() == null ? Words.say("chain.broken") : Words.say("chain.broken-from", chain.firstBad());
    }

    private static Span detail(ChainVerification chain) {
        var detail = new Span(chain.verified() ? holds(chain) : reason(chain));
        detail.addClassNames("second", "mono");
        detail.getElement().setAttribute("title", chain.head());
        return detail;
    }

    private static String holds(ChainVerification chain) {
        var head = chain.head().substring(0, Math.min(12, chain.head().length()));
        return chain.erased() == 0
                ? Words.say("chain.head", head)
                : Words.say("chain.head-erased", head, chain.erased());
    }

    private static String reason(ChainVerification chain) {
        return chain.reason() == null ? "" : chain.reason().replace('-', ' ');
    }
}
