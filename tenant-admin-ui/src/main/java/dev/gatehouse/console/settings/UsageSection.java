package dev.gatehouse.console.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.subscription.PlanResponse;
import dev.gatehouse.contract.subscription.UsageDay;
import java.util.List;

/** What is in use against its limits, and how that went over the last weeks. */
class UsageSection extends Section {

    UsageSection(PlanResponse plan, List<UsageDay> days) {
        addClassName("block");
        var card = new Div();
        card.addClassNames("card", "usages");
        plan.limits().forEach(limit -> card.add(new UsageMeter(limit)));
        add(new H2(Words.say("plan.usage")), card);
        if (days.size() > 1) {
            var charts = new Div(
                    new UsageChart("staff-seats", days, UsageDay::staffSeats),
                    new UsageChart("active-clients", days, UsageDay::activeClients),
                    new UsageChart("storage", days, UsageDay::storageBytes));
            charts.addClassNames("card", "usage-charts");
            add(charts);
        }
    }
}
