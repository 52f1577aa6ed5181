package dev.gatehouse.platform.engagement.invitation;

import dev.gatehouse.contract.invitation.ImportRow;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.client.ClientRegister;
import dev.gatehouse.platform.client.ClientRegister.KnownContact;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.work.WorkQueue;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Invites people into the portal as a whole, inside the transaction of the caller; a few statements for however many.
 */
@Component
class PortalInvitations {

    private final ClientRegister register;
    private final InvitationRepository invitations;
    private final WorkQueue work;

    PortalInvitations(ClientRegister register, InvitationRepository invitations, WorkQueue work) {
        this.register = register;
        this.invitations = invitations;
        this.work = work;
    }

    /** What inviting these people takes; with a client they all are its people, whatever the rows say. */
    Mono<InvitationPlan> plan(List<ImportRow> rows, @Nullable UUID client) {
        Mono<List<ClientRegister.KnownClient>> clients = client == null
                ? register.clientsNamed(rows.stream().map(ImportRow::company).toList())
                : Mono.just(List.of());
        return Mono.zip(
                        register.contactsWith(
                                rows.stream().map(ImportRow::email).toList()),
                        clients)
                .flatMap(found -> invitations
                        .invitedToPortal(
                                found.getT1().stream().map(KnownContact::id).toList())
                        .map(invited -> new Known(
                                Optional.ofNullable(client), found.getT1(), found.getT2(), new HashSet<>(invited))))
                .map(known -> InvitationPlan.of(rows, known));
    }

    /** What inviting one person of a client to one of its engagements takes. */
    Mono<InvitationPlan> contactPlan(ImportRow row, UUID client) {
        return register.contactsWith(List.of(row.email()))
                .map(found -> new Known(Optional.of(client), found, List.of(), Set.of()))
                .map(known -> InvitationPlan.of(List.of(row), known));
    }

    /** Does it and gives the events for the caller to append. */
    Mono<List<NewEvent>> carryOut(
            InvitationPlan plan, List<UUID> ids, InvitationRepository.Batch batch, StaffPrincipal member) {
        return register.add(plan.newClients(), plan.newContacts(), member)
                .delayUntil(added -> invitations.insert(ids, plan.contacts(), batch))
                .delayUntil(added -> work.addAll(Invitations.PORTAL_WORK, ids))
                .map(added -> java.util.stream.Stream.concat(
                                added.stream(),
                                IntStream.range(0, ids.size())
                                        .mapToObj(i -> created(
                                                ids.get(i), plan.contacts().get(i), member)))
                        .toList());
    }

    static List<UUID> newIds(InvitationPlan plan) {
        return plan.contacts().stream().map(contact -> Ids.next()).toList();
    }

    private static NewEvent created(UUID invitation, UUID contact, StaffPrincipal member) {
        return NewEvent.of(Stream.organization(member.organization().value()), "invitation.created", member.actor())
                .about("contact", contact)
                .about("invitation", invitation);
    }
}
