package dev.gatehouse.console.deadline;

import dev.gatehouse.console.platform.ClientApi;
import dev.gatehouse.console.platform.DeadlineApi;
import org.springframework.stereotype.Component;

/** The parts of the API that deadlines work with. */
@Component
public record DeadlineDesk(DeadlineApi deadlines, ClientApi clients) {}
