package dev.gatehouse.console;

import static dev.gatehouse.console.Lakeside.ago;
import static dev.gatehouse.console.Lakeside.days;
import static dev.gatehouse.console.Lakeside.id;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.member.MemberListItem;
import dev.gatehouse.contract.member.MemberState;
import dev.gatehouse.contract.organization.AccentResponse;
import dev.gatehouse.contract.organization.AccentShade;
import dev.gatehouse.contract.organization.ProfileResponse;
import dev.gatehouse.contract.subscription.FeatureEntitlement;
import dev.gatehouse.contract.subscription.LimitUsage;
import dev.gatehouse.contract.subscription.PlanAllowance;
import dev.gatehouse.contract.subscription.PlanOffer;
import dev.gatehouse.contract.subscription.PlanResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lakeside Tax itself: how it looks, its plan, its people. */
public final class LakesideFirm {

    private LakesideFirm() {}

    public static ProfileResponse profile() {
        return new ProfileResponse("Lakeside Tax", "#0b6b5d", "Good to have you with us.", null, 3);
    }

    public static AccentResponse accent(String colour) {
        var pale = colour.startsWith("ff");
        return new AccentResponse(
                "#" + colour,
                new AccentShade(pale ? "#7a7200" : "#" + colour, "#ffffff", pale),
                new AccentShade("#" + colour, pale ? "#000000" : "#ffffff", false));
    }

    public static PlanResponse plan(String plan, long clients) {
        var branding = !plan.equals("FREE");
        return new PlanResponse(
                plan,
                clients > 50,
                List.of(
                        new LimitUsage("staff-seats", 2, 3L, false, 3L, "PLUS"),
                        new LimitUsage("active-clients", clients, 50L, false, 50L, "PLUS"),
                        new LimitUsage("storage", 1_200_000_000, 10_000_000_000L, true, null, null)),
                List.of(
                        new FeatureEntitlement("checklists", true, true, "FREE"),
                        new FeatureEntitlement("branding", branding, branding, "PLUS")),
                List.of(
                        offer("FREE", List.of("checklists"), 1L, 5L, 1_000_000_000L),
                        offer("ESSENTIAL", List.of("checklists"), 3L, 50L, 10_000_000_000L),
                        offer("PLUS", List.of("checklists", "branding"), 10L, 500L, 100_000_000_000L),
                        offer("ULTIMATE", List.of("checklists", "branding"), null, null, null)));
    }

    private static PlanOffer offer(
            String plan, List<String> features, @Nullable Long seats, @Nullable Long clients, @Nullable Long bytes) {
        return new PlanOffer(
                plan,
                features,
                List.of(
                        new PlanAllowance("staff-seats", seats),
                        new PlanAllowance("active-clients", clients),
                        new PlanAllowance("storage", bytes)));
    }

    public static List<MemberListItem> members() {
        return List.of(
                new MemberListItem(
                        id(901),
                        "Maya Chen",
                        "maya@lakeside.example",
                        MemberRole.OWNER,
                        ago(days(400)),
                        true,
                        MemberState.ACTIVE,
                        true,
                        1),
                new MemberListItem(
                        id(902),
                        "Nia Okafor",
                        "nia@lakeside.example",
                        MemberRole.CONTRIBUTOR,
                        ago(days(20)),
                        false,
                        MemberState.ACTIVE,
                        true,
                        2),
                new MemberListItem(
                        id(903),
                        "Theo Lang",
                        "theo@lakeside.example",
                        MemberRole.OWNER,
                        ago(days(9)),
                        false,
                        MemberState.INVITED,
                        false,
                        1));
    }
}
