package dev.gatehouse.platform.engagement.review;

import dev.gatehouse.contract.engagement.ItemResponse;
import dev.gatehouse.contract.engagement.ReviewDecision;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.engagement.EngagementDetails;
import dev.gatehouse.platform.engagement.EngagementDirectory;
import dev.gatehouse.platform.engagement.item.ItemAction;
import dev.gatehouse.platform.engagement.item.ItemEvents;
import dev.gatehouse.platform.engagement.item.ItemTransitions;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.OverLimitToo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Accepts a submission, or sends it back with a reason. State, decision and events commit together. */
@UseCase
@RequiresPermission(Permission.ITEMS_REVIEW)
@EveryPlan
@OverLimitToo("what a client handed in waits for an answer")
class DecideOnItem {

    private final ItemTransitions transitions;
    private final SubmissionRepository submissions;
    private final EngagementDirectory engagements;
    private final EngagementDetails details;
    private final EventLog events;

    DecideOnItem(
            ItemTransitions transitions,
            SubmissionRepository submissions,
            EngagementDirectory engagements,
            EngagementDetails details,
            EventLog events) {
        this.transitions = transitions;
        this.submissions = submissions;
        this.engagements = engagements;
        this.details = details;
        this.events = events;
    }

    /** Accepts a submission. */
    Mono<ItemResponse> accept(UUID item, int version, StaffPrincipal member) {
        return transitions
                .byMember(item, version, ItemAction.ACCEPT, null)
                .flatMap(outcome -> decided(outcome, ReviewDecision.ACCEPTED, null, member));
    }

    /** Sends a submission back with a reason, which its contacts read. */
    Mono<ItemResponse> requestChanges(UUID item, int version, String reason, StaffPrincipal member) {
        return transitions
                .byMember(item, version, ItemAction.REQUEST_CHANGES, reason)
                .flatMap(outcome -> decided(outcome, ReviewDecision.CHANGES_REQUESTED, reason, member));
    }

    private Mono<ItemResponse> decided(
            ItemTransitions.Outcome outcome, ReviewDecision decision, @Nullable String reason, StaffPrincipal member) {
        UUID item = outcome.item().id();
        return outcome.repeated()
                ? details.ofItem(item)
                : submissions
                        .decide(item, decision, reason, member.memberId())
                        .map(submission -> event(outcome, submission, decision, reason, member))
                        .flatMap(event -> finished(outcome, event, member));
    }

    private Mono<ItemResponse> finished(ItemTransitions.Outcome outcome, NewEvent event, StaffPrincipal member) {
        return engagements
                .settle(outcome.item().engagementId(), member.actor())
                .flatMap(settled -> details.ofItem(outcome.item().id())
                        .delayUntil(now -> events.append(event.followedBy(settled))));
    }

    private static NewEvent event(
            ItemTransitions.Outcome outcome,
            UUID submission,
            ReviewDecision decision,
            @Nullable String reason,
            StaffPrincipal member) {
        String type = decision == ReviewDecision.ACCEPTED ? "item.accepted" : "item.changes-requested";
        return ItemEvents.of(type, member.actor(), outcome)
                .about("submission", submission)
                .secret("reason", reason);
    }
}
