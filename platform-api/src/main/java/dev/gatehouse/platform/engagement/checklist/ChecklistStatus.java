package dev.gatehouse.platform.engagement.checklist;

import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.portal.ItemStatus;

/** The four words of a checklist over the states of the machine. */
final class ChecklistStatus {

    private ChecklistStatus() {}

    static ItemStatus of(ItemState state) {
        return switch (state) {
            case DRAFT, OPEN, IN_PROGRESS, BLOCKED, CANCELLED -> ItemStatus.OUTSTANDING;
            case SUBMITTED, UNDER_REVIEW -> ItemStatus.SUBMITTED;
            case CHANGES_REQUESTED -> ItemStatus.REJECTED;
            case ACCEPTED, WAIVED -> ItemStatus.ACCEPTED;
        };
    }
}
