package dev.gatehouse.platform.organization.member;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.member.MemberListItem;
import dev.gatehouse.platform.access.Memberships;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.Cursor;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** The people of a firm by name. */
@UseCase
@RequiresPermission(Permission.MEMBERS_READ)
@EveryPlan
@ReadOnly
class ListMembers {

    private static final String START = Cursor.of("", new UUID(0, 0).toString());

    private final Memberships memberships;

    ListMembers(Memberships memberships) {
        this.memberships = memberships;
    }

    Mono<Slice<MemberListItem>> list(String cursor, int limit, StaffPrincipal reader) {
        List<String> after = Cursor.parse(cursor.isEmpty() ? START : cursor, 2);
        return memberships
                .page(after.get(0), Cursor.id(after.get(1)), limit + 1)
                .map(found -> found.stream()
                        .map(member -> MemberAnswer.of(member, reader))
                        .toList())
                .map(rows -> Cursor.slice(rows, limit, ListMembers::cursorOf));
    }

    private static String cursorOf(MemberListItem member) {
        return Cursor.of(member.name().toLowerCase(Locale.ROOT), member.id().toString());
    }
}
