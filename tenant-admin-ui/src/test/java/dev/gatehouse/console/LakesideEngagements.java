package dev.gatehouse.console;

import static dev.gatehouse.console.Lakeside.BERG;
import static dev.gatehouse.console.Lakeside.CONTRACT;
import static dev.gatehouse.console.Lakeside.DRAFT;
import static dev.gatehouse.console.Lakeside.NOW;
import static dev.gatehouse.console.Lakeside.TAX_RETURN;
import static dev.gatehouse.console.Lakeside.ago;
import static dev.gatehouse.console.Lakeside.days;
import static dev.gatehouse.console.Lakeside.hours;
import static dev.gatehouse.console.Lakeside.id;

import dev.gatehouse.contract.engagement.EngagementKind;
import dev.gatehouse.contract.engagement.EngagementListItem;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.EngagementState;
import dev.gatehouse.contract.engagement.InvitationResponse;
import dev.gatehouse.contract.engagement.InvitationState;
import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.engagement.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What Lakeside Tax has asked of its clients. */
public final class LakesideEngagements {

    private LakesideEngagements() {}

    public static List<EngagementListItem> engagements() {
        return List.of(
                row(TAX_RETURN, "Tax return 2025", EngagementState.OPEN, "Berg, Otto", new Progress(2, 6, 1, 33), 7),
                row(id(21), "Year-end close", EngagementState.OPEN, "Café Lindgren", new Progress(7, 9, 0, 77), 21),
                row(
                        id(22),
                        "VAT registration",
                        EngagementState.OPEN,
                        "Ferrari Logistics SpA",
                        new Progress(0, 4, 3, 0),
                        3),
                row(DRAFT, "Tax return 2026", EngagementState.DRAFT, "Berg, Otto", new Progress(0, 3, 0, 0), 0),
                row(
                        id(23),
                        "Tax return 2024",
                        EngagementState.COMPLETED,
                        "Dr. Amara Okafor",
                        new Progress(5, 5, 0, 100),
                        -300));
    }

    private static EngagementListItem row(
            UUID id, String title, EngagementState state, String client, Progress progress, int due) {
        return new EngagementListItem(
                id,
                EngagementKind.CASE,
                title,
                state,
                BERG,
                client,
                progress,
                due == 0 ? null : LocalDate.now().plusDays(due),
                ago(days(9)),
                state == EngagementState.DRAFT ? null : ago(days(8)));
    }

    public static EngagementResponse taxReturn() {
        return new EngagementResponse(
                TAX_RETURN,
                EngagementKind.CASE,
                "Tax return 2025",
                "Dear Otto, this is everything we need for your 2025 return. Send what you have; we start right away.",
                EngagementState.OPEN,
                BERG,
                "Berg, Otto",
                new Progress(2, 6, 1, 33),
                LocalDate.now().plusDays(7),
                null,
                6,
                ago(days(9)),
                ago(days(8)),
                null,
                List.of(
                        LakesideItems.statements(ItemState.SUBMITTED),
                        LakesideItems.item(CONTRACT, "Employment contract", null, ItemState.UNDER_REVIEW, null),
                        LakesideItems.item(
                                id(31),
                                "Proof of donations",
                                "Receipts from charities, one file each.",
                                ItemState.OPEN,
                                null),
                        LakesideItems.item(
                                id(32),
                                "Home office",
                                "A floor plan with the room marked.",
                                ItemState.CHANGES_REQUESTED,
                                "The room’s size is missing on the plan."),
                        LakesideItems.item(id(33), "Identity card, both sides", null, ItemState.ACCEPTED, null),
                        LakesideItems.item(id(34), "Tax number", null, ItemState.ACCEPTED, null)),
                List.of(
                        invitation(id(41), "Otto Berg", "otto@berg.example", InvitationState.ACTIVE, ago(days(7))),
                        invitation(id(42), "Lena Berg", "lena@berg.example", InvitationState.REVOKED, null)));
    }

    public static EngagementResponse draft() {
        return new EngagementResponse(
                DRAFT,
                EngagementKind.CASE,
                "Tax return 2026",
                null,
                EngagementState.DRAFT,
                BERG,
                "Berg, Otto",
                new Progress(0, 3, 0, 0),
                null,
                null,
                1,
                NOW,
                null,
                null,
                List.of(
                        LakesideItems.item(id(51), "Bank statements", "One PDF a month", ItemState.DRAFT, null),
                        LakesideItems.item(id(52), "Lease", null, ItemState.DRAFT, null)),
                List.of());
    }

    private static InvitationResponse invitation(
            UUID id, String name, String email, InvitationState state, @Nullable Instant opened) {
        return new InvitationResponse(
                id,
                id(11),
                name,
                email,
                state,
                ago(days(8)),
                ago(days(8)),
                opened,
                opened == null ? null : ago(hours(3)),
                null);
    }
}
