package dev.gatehouse.console.engagement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.contract.access.policy.EngagementAccessPolicyResponse;
import java.util.UUID;

/** What people have to show to come to this engagement: as everywhere in the firm, or rules of its own. */
class DoorSection extends Div {

    private final EngagementDesk desk;
    private final UUID engagement;

    DoorSection(EngagementDesk desk, UUID engagement) {
        this.desk = desk;
        this.engagement = engagement;
        addClassNames("preview", "door-section");
        show();
    }

    private void show() {
        removeAll();
        var policy = desk.policies().ofEngagement(engagement);
        add(new Span(sentence(policy)));
        if (Permission.ORGANIZATION_WRITE.granted()) {
            add(ActionButton.quiet(
                    Words.say("engagement.door.change"),
                    () -> new DoorDialog(desk.policies(), engagement, policy).open(this::show)));
        }
    }

    private static String sentence(EngagementAccessPolicyResponse policy) {
        var proof = Words.name(policy.effective().prove());
        return Words.say(policy.prove() == null ? "engagement.door.as-firm" : "engagement.door.own", proof);
    }
}
