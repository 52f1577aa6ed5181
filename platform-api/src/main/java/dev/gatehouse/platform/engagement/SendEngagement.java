package dev.gatehouse.platform.engagement;

import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.EngagementState;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.engagement.invitation.Invitations;
import dev.gatehouse.platform.engagement.item.ItemEvents;
import dev.gatehouse.platform.engagement.item.ItemRepository;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Sends an engagement: its items open, its contacts get a link each. Sending twice sends once. */
@UseCase
@RequiresPermission(Permission.ENGAGEMENTS_SEND)
@EveryPlan
class SendEngagement {

    private final EngagementDirectory directory;
    private final EngagementRepository engagements;
    private final ItemRepository items;
    private final Invitations invitations;
    private final EngagementDetails details;
    private final EventLog events;

    SendEngagement(
            EngagementDirectory directory,
            EngagementRepository engagements,
            ItemRepository items,
            Invitations invitations,
            EngagementDetails details,
            EventLog events) {
        this.directory = directory;
        this.engagements = engagements;
        this.items = items;
        this.invitations = invitations;
        this.details = details;
        this.events = events;
    }

    Mono<EngagementResponse> send(
            UUID id, int version, Set<UUID> contacts, @Nullable String zone, StaffPrincipal member) {
        LocalDate sentOn = DueDates.day(Clock.now(), zone);
        return directory
                .findForUpdate(id)
                .flatMap(engagement -> wasSent(engagement, version)
                        ? details.of(id)
                        : first(engagement, version, contacts, sentOn, member));
    }

    private static boolean wasSent(Engagement engagement, int version) {
        return engagement.state() == EngagementState.OPEN && engagement.version() == version + 1;
    }

    private Mono<EngagementResponse> first(
            Engagement engagement, int version, Set<UUID> contacts, LocalDate sentOn, StaffPrincipal member) {
        if (engagement.version() != version) {
            return Problems.refuse(ProblemCode.STALE_VERSION);
        } else if (engagement.state() != EngagementState.DRAFT) {
            return Problems.refuse(ProblemCode.INVALID_TRANSITION);
        }
        return items.publish(engagement.id(), sentOn)
                .filter(published -> !published.isEmpty())
                .switchIfEmpty(Mono.error(() -> ProblemException.field("/items", "empty", "has nothing to send yet")))
                .delayUntil(published -> engagements.markSent(engagement.id(), sentOn))
                .flatMap(published -> invitations
                        .invite(engagement, contacts, member)
                        .map(invited -> events(engagement, published, invited, member)))
                .flatMap(happened -> details.of(engagement.id()).delayUntil(sent -> events.append(happened)));
    }

    private static List<NewEvent> events(
            Engagement engagement, List<UUID> published, List<NewEvent> invited, StaffPrincipal member) {
        List<NewEvent> events = new ArrayList<>();
        events.add(NewEvent.of(Stream.engagement(engagement.id()), "engagement.sent", member.actor())
                .about("engagement", engagement.id()));
        published.forEach(item -> events.add(ItemEvents.of("item.published", member.actor(), engagement.id(), item)));
        events.addAll(invited);
        return events;
    }
}
