package dev.gatehouse.console;

import static dev.gatehouse.console.Lakeside.BERG;
import static dev.gatehouse.console.Lakeside.HASH;
import static dev.gatehouse.console.Lakeside.STATEMENTS;
import static dev.gatehouse.console.Lakeside.TAX_RETURN;
import static dev.gatehouse.console.Lakeside.ago;
import static dev.gatehouse.console.Lakeside.days;
import static dev.gatehouse.console.Lakeside.hours;
import static dev.gatehouse.console.Lakeside.id;

import dev.gatehouse.contract.engagement.AttentionResponse;
import dev.gatehouse.contract.engagement.DueEngagement;
import dev.gatehouse.contract.engagement.Progress;
import dev.gatehouse.contract.engagement.UnopenedEngagement;
import dev.gatehouse.contract.event.ActivityEntry;
import dev.gatehouse.contract.event.ActorKind;
import dev.gatehouse.contract.event.ChainVerification;
import dev.gatehouse.contract.event.LatestActivity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** What has happened at Lakeside Tax, and what is due. */
public final class LakesideActivity {

    private LakesideActivity() {}

    public static List<ActivityEntry> activity() {
        var types = List.of(
                "engagement.created",
                "item.created",
                "engagement.sent",
                "link.created",
                "link.mailed",
                "link.visited",
                "portal.opened",
                "upload.started",
                "file.stored",
                "item.submitted",
                "item.review-begun",
                "item.changes-requested",
                "item.submitted",
                "item.weighed-again");
        return LongStream.rangeClosed(1, types.size())
                .map(n -> types.size() + 1 - n)
                .mapToObj(seq -> entry(seq, types.get((int) seq - 1)))
                .toList();
    }

    private static ActivityEntry entry(long seq, String type) {
        var byContact = type.startsWith("portal") || type.startsWith("upload") || type.equals("item.submitted");
        var bySystem = type.startsWith("link.") || type.startsWith("file.");
        return new ActivityEntry(
                seq,
                id((int) (200 + seq)),
                type,
                ago(hours((14 - seq) * 7)),
                byContact ? ActorKind.CONTACT : bySystem ? ActorKind.SYSTEM : ActorKind.MEMBER,
                byContact ? "Otto Berg" : bySystem ? null : "Maya Chen",
                STATEMENTS,
                type.startsWith("item.") || type.startsWith("file.") || type.startsWith("upload.")
                        ? "Bank statements"
                        : null,
                type.startsWith("file.") || type.startsWith("upload.") ? "statement-2025-10.pdf" : null,
                type.equals("item.changes-requested") ? "The October file stops at page 3 of 5." : null,
                byContact || type.equals("link.visited") ? "203.0.113.24" : null,
                HASH);
    }

    public static AttentionResponse attention() {
        var today = LocalDate.now();
        return new AttentionResponse(
                List.of(
                        due(
                                id(24),
                                "Payroll 2025",
                                "Adler & Sons Carpentry",
                                new Progress(1, 5, 0, 20),
                                today.minusDays(6)),
                        due(TAX_RETURN, "Tax return 2025", "Berg, Otto", new Progress(2, 6, 1, 33), today.plusDays(1)),
                        due(
                                id(22),
                                "VAT registration",
                                "Ferrari Logistics SpA",
                                new Progress(0, 4, 3, 0),
                                today.plusDays(5))),
                List.of(
                        new UnopenedEngagement(
                                id(25), "Year-end close", id(102), "Café Lindgren", "Elin Lindgren", 2, ago(days(9))),
                        new UnopenedEngagement(
                                id(26),
                                "Tax return 2025",
                                id(103),
                                "Dr. Amara Okafor",
                                "Amara Okafor",
                                1,
                                ago(days(2)))));
    }

    private static DueEngagement due(UUID id, String title, String client, Progress progress, LocalDate on) {
        return new DueEngagement(id, title, BERG, client, progress, on);
    }

    public static List<LatestActivity> latest() {
        var types = List.of(
                "item.submitted", "portal.opened", "item.changes-requested", "item.accepted", "engagement.sent");
        return IntStream.range(0, types.size())
                .mapToObj(n -> new LatestActivity(
                        TAX_RETURN, "Tax return 2025", "Berg, Otto", entry(13 - n * 2, types.get(n))))
                .toList();
    }

    public static ChainVerification verified() {
        return new ChainVerification(true, 14, HASH, null, null, 0);
    }

    public static ChainVerification broken() {
        return new ChainVerification(false, 14, HASH, 9L, "hash-mismatch", 0);
    }
}
