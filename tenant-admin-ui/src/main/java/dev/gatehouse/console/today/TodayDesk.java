package dev.gatehouse.console.today;

import dev.gatehouse.console.platform.ClientApi;
import dev.gatehouse.console.platform.EngagementApi;
import dev.gatehouse.console.platform.ReviewApi;
import dev.gatehouse.console.platform.TodayApi;
import org.springframework.stereotype.Component;

/** The parts of the API that the start page reads. */
@Component
record TodayDesk(TodayApi today, ReviewApi reviews, EngagementApi engagements, ClientApi clients) {}
