package dev.gatehouse.platform.deadline;

import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What was understood of a list, whether somebody only looks or means it. */
@Component
class DeadlineImport {

    private final NamedClientRepository clients;
    private final DeadlineLines lines;

    DeadlineImport(NamedClientRepository clients, DeadlineLines lines) {
        this.clients = clients;
        this.lines = lines;
    }

    Mono<DeadlineLines.Found> read(String csv) {
        DeadlineSheet sheet = DeadlineSheet.of(csv);
        return sheet.problems().isEmpty()
                ? clients.named(sheet.lines()).map(named -> lines.read(sheet.lines(), named))
                : Mono.just(new DeadlineLines.Found(List.of(), sheet.problems()));
    }
}
