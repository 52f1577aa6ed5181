package dev.gatehouse.platform.deadline;

import dev.gatehouse.billing.Catalogue;
import dev.gatehouse.contract.deadline.ChangeDeadlineSettingsRequest;
import dev.gatehouse.contract.deadline.DeadlineSettingsResponse;
import dev.gatehouse.contract.deadline.ReminderRule;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.RequiresFeature;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Changes how the firm counts the days of deadlines, and who is reminded when. */
@UseCase
@RequiresPermission(Permission.ORGANIZATION_WRITE)
@RequiresFeature(Catalogue.DEADLINES)
class ChangeDeadlineSettings {

    private final DeadlineSettingsRepository settings;
    private final EventLog events;

    ChangeDeadlineSettings(DeadlineSettingsRepository settings, EventLog events) {
        this.settings = settings;
        this.events = events;
    }

    Mono<DeadlineSettingsResponse> change(int version, ChangeDeadlineSettingsRequest request, StaffPrincipal member) {
        return Mono.fromRunnable(() -> check(request.rules()))
                .then(requireZone(request.timeZone()))
                .then(settings.change(version, request))
                .filter(changed -> changed)
                .transform(Problems.orRefuse(ProblemCode.STALE_VERSION))
                .then(settings.replaceRules(request.rules()))
                .then(settings.read())
                .delayUntil(changed -> events.append(changed(changed, member)));
    }

    private static void check(List<ReminderRule> rules) {
        Set<Integer> days = new HashSet<>();
        for (int at = 0; at < rules.size(); at++) {
            ReminderRule rule = rules.get(at);
            if (!rule.contacts() && !rule.staff()) {
                throw ProblemException.field("/rules/" + at + "/contacts", "required", "has to say who is reminded");
            } else if (!days.add(rule.daysBefore())) {
                throw ProblemException.field("/rules/" + at + "/daysBefore", "twice", "has a rule already");
            }
        }
    }

    /** Both the server and the database count days, so both have to know the zone. */
    private Mono<Void> requireZone(String zone) {
        return Mono.just(zone)
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .filterWhen(settings::knowsZone)
                .switchIfEmpty(Mono.error(
                        () -> ProblemException.field("/timeZone", "unknown-zone", "is no zone like Europe/Zurich")))
                .then();
    }

    private static NewEvent changed(DeadlineSettingsResponse settings, StaffPrincipal member) {
        String days = settings.rules().stream()
                .map(rule -> Integer.toString(rule.daysBefore()))
                .collect(Collectors.joining(","));
        Stream stream = Stream.organization(member.organization().value());
        return NewEvent.of(stream, "organization.deadline-settings-changed", member.actor())
                .fact("timeZone", settings.timeZone())
                .fact("noticeDays", settings.noticeDays())
                .fact("reminders", days);
    }
}
