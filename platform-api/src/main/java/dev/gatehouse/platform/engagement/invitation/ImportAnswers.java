package dev.gatehouse.platform.engagement.invitation;

import dev.gatehouse.contract.invitation.ImportProblem;
import dev.gatehouse.contract.invitation.ImportResponse;
import dev.gatehouse.contract.invitation.ImportState;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows a list of people as it stands: before it is confirmed against what the firm knows now. */
@Component
class ImportAnswers {

    private final PortalInvitations portal;

    ImportAnswers(PortalInvitations portal) {
        this.portal = portal;
    }

    /** Inside a transaction. */
    Mono<ImportResponse> of(InvitationImport list) {
        return list.confirmed()
                ? Mono.just(confirmed(list))
                : portal.plan(list.people().rows(), null).map(plan -> checked(list, plan));
    }

    private static ImportResponse confirmed(InvitationImport list) {
        return new ImportResponse(
                list.id(),
                ImportState.CONFIRMED,
                List.of(),
                List.of(),
                list.invitations(),
                list.newClients(),
                list.mailed());
    }

    private static ImportResponse checked(InvitationImport list, InvitationPlan plan) {
        return new ImportResponse(
                list.id(),
                ImportState.CHECKED,
                list.people().rows(),
                problems(list, plan),
                plan.contacts().size(),
                plan.newClients().size(),
                0);
    }

    /**
     * What is wrong with the rows, by themselves and among what the firm knows; one complaint about a field is enough.
     */
    static List<ImportProblem> problems(InvitationImport list, InvitationPlan plan) {
        List<ImportProblem> own = list.people().problems();
        Stream<ImportProblem> others = plan.problems().stream()
                .filter(found -> own.stream()
                        .noneMatch(known ->
                                known.line() == found.line() && known.field().equals(found.field())));
        return Stream.concat(own.stream(), others)
                .sorted((one, other) -> Integer.compare(one.line(), other.line()))
                .toList();
    }
}
