package dev.gatehouse.platform.deadline;

import dev.gatehouse.billing.Catalogue;
import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.platform.access.Membership;
import dev.gatehouse.platform.access.Memberships;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkHandler;
import dev.gatehouse.platform.work.WorkItem;
import dev.gatehouse.platform.work.WorkQueue;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Looks every hour for what a firm's people are to be told, writes it down, and asks for the mails. Writing it down
 * comes first and once, so that nobody is told twice, whatever happens afterwards.
 */
@Component
class ReminderSearch implements WorkHandler {

    private static final Duration EVERY = Duration.ofHours(1);
    private static final int AT_ONCE = 500;
    private static final int MEMBERS = 1_000;
    private static final Set<MemberRole> TOLD = EnumSet.of(MemberRole.OWNER, MemberRole.ADMIN, MemberRole.MANAGER);

    private final ReminderRepository reminders;
    private final Memberships memberships;
    private final OrganizationDirectory organizations;
    private final WorkQueue work;
    private final TenantTransactions transactions;

    ReminderSearch(
            ReminderRepository reminders,
            Memberships memberships,
            OrganizationDirectory organizations,
            WorkQueue work,
            TenantTransactions transactions) {
        this.reminders = reminders;
        this.memberships = memberships;
        this.organizations = organizations;
        this.work = work;
        this.transactions = transactions;
    }

    /** As the trigger on the table of rules writes it. */
    @Override
    public String kind() {
        return "deadline-reminders";
    }

    @Override
    public Duration again() {
        return EVERY;
    }

    @Override
    public Mono<Void> perform(WorkItem item) {
        return organizations
                .byId(item.organization())
                .filter(firm -> firm.entitlements().includes(Catalogue.DEADLINES))
                .flatMap(firm -> inBatches());
    }

    private Mono<Void> inBatches() {
        return transactions
                .write(batch())
                .repeat()
                .takeUntil(found -> found < AT_ONCE)
                .then();
    }

    private Mono<Integer> batch() {
        return memberships
                .page("", new UUID(0, 0), MEMBERS)
                .map(ReminderSearch::staff)
                .flatMap(staff -> reminders.due(staff, AT_ONCE))
                .flatMap(due -> due.isEmpty() ? Mono.just(0) : told(due).thenReturn(due.size()));
    }

    private static List<UUID> staff(List<Membership> members) {
        return members.stream()
                .filter(member -> member.isActive() && TOLD.contains(member.role()))
                .map(Membership::id)
                .toList();
    }

    private Mono<Void> told(List<ReminderRepository.Due> due) {
        return reminders.keep(due).flatMap(ids -> ids.isEmpty() ? Mono.empty() : work.addAll(Reminders.WORK, ids));
    }
}
