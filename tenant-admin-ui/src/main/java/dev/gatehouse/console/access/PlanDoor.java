package dev.gatehouse.console.access;

import dev.gatehouse.console.platform.NeedsFeature;
import dev.gatehouse.console.platform.OrganizationApi;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.console.platform.PlatformUnreachable;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which view the firm's plan has no more, asked each time it is entered, so that an old session meets the new plan.
 * Members who may not see the plan learn it from the API, which refuses what they try.
 */
@Component
class PlanDoor {

    private final OrganizationApi organization;

    PlanDoor(OrganizationApi organization) {
        this.organization = organization;
    }

    /** The feature that is missing, if one is. */
    Optional<String> missing(Class<?> view) {
        return Optional.ofNullable(view.getAnnotation(NeedsFeature.class))
                .map(NeedsFeature::value)
                .filter(feature -> Permission.PLAN_READ.granted() && lacks(feature));
    }

    private boolean lacks(String feature) {
        try {
            return organization.plan().features().stream()
                    .anyMatch(known -> known.feature().equals(feature) && !known.included());
        } catch (PlatformProblem | PlatformUnreachable unknown) {
            return false;
        }
    }
}
