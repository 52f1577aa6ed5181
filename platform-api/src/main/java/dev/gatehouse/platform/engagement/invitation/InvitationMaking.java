package dev.gatehouse.platform.engagement.invitation;

import dev.gatehouse.contract.invitation.ImportProblem;
import dev.gatehouse.contract.invitation.ImportRow;
import dev.gatehouse.contract.invitation.InviteContactRequest;
import dev.gatehouse.contract.problem.FieldProblem;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.client.ClientDirectory;
import dev.gatehouse.platform.client.ClientRegister;
import dev.gatehouse.platform.engagement.Engagement;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.kernel.ProblemException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes one invitation as a request says, inside the transaction of the caller, and gives the events to append. */
@Component
class InvitationMaking {

    private final PortalInvitations portal;
    private final Invitations links;
    private final ClientDirectory clients;
    private final ClientRegister register;

    InvitationMaking(PortalInvitations portal, Invitations links, ClientDirectory clients, ClientRegister register) {
        this.portal = portal;
        this.links = links;
        this.clients = clients;
        this.register = register;
    }

    /** Into the portal as a whole; without a client the company says which. */
    Mono<List<NewEvent>> toPortal(InviteContactRequest request, @Nullable UUID client, StaffPrincipal member) {
        InvitationRepository.Batch batch =
                new InvitationRepository.Batch(null, null, request.message(), member.memberId());
        return portal.plan(List.of(row(request)), client)
                .map(InvitationMaking::withoutProblems)
                .flatMap(plan -> portal.carryOut(plan, List.of(request.id()), batch, member));
    }

    /** To an engagement of a client. */
    Mono<List<NewEvent>> toEngagement(Engagement engagement, InviteContactRequest request, StaffPrincipal member) {
        if (request.clientId() != null && !request.clientId().equals(engagement.clientId())) {
            return Mono.error(() ->
                    ProblemException.field("/clientId", "unknown-client", "is not the client of this engagement"));
        }
        return clients.active(engagement.clientId())
                .then(portal.contactPlan(row(request), engagement.clientId()))
                .map(InvitationMaking::withoutProblems)
                .flatMap(plan -> register.add(plan.newClients(), plan.newContacts(), member)
                        .flatMap(added -> links.invite(
                                        engagement, plan.contacts().getFirst(), request, member)
                                .map(invited -> Stream.concat(added.stream(), Stream.of(invited))
                                        .toList())));
    }

    private static ImportRow row(InviteContactRequest request) {
        return new ImportRow(
                1,
                request.email().strip(),
                request.name().strip(),
                Objects.requireNonNullElse(request.company(), ""),
                request.jobTitle());
    }

    private static InvitationPlan withoutProblems(InvitationPlan plan) {
        if (!plan.problems().isEmpty()) {
            throw ProblemException.fields(
                    plan.problems().stream().map(InvitationMaking::problem).toList());
        }
        return plan;
    }

    private static FieldProblem problem(ImportProblem problem) {
        return new FieldProblem("/" + problem.field(), problem.code(), problem.message());
    }
}
