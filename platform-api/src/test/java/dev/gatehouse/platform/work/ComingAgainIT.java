package dev.gatehouse.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.deadline.ChangeDeadlineSettingsRequest;
import dev.gatehouse.contract.deadline.ReminderRule;
import dev.gatehouse.contract.organization.RenameOrganizationRequest;
import dev.gatehouse.contract.subscription.ChangePlanRequest;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Work that is never done but comes again: each kind of it once a firm, and none in the place of another. */
class ComingAgainIT {

    private final Firm firm = Platform.shared().firm();
    private final Rows rows = new Rows(firm.platform().database());

    @Test
    void firmThatIsBilledIsRemindedToo() {
        Firm other = Platform.shared().firm();
        for (int time = 1; time <= 2; time++) {
            Http maya = firm.owner().http().with("If-Match", "\"" + time + "\"");
            maya.put("/api/staff/organization/subscription/plan", new ChangePlanRequest("PLUS"));
            maya.put(
                    "/api/staff/deadline-settings",
                    new ChangeDeadlineSettingsRequest("UTC", 30, List.of(new ReminderRule(time, true, true, null))));
            maya.with("Idempotency-Key", UUID.randomUUID().toString())
                    .put("/api/staff/organization/name", new RenameOrganizationRequest("Harbor " + time))
                    .expect(200);
        }
        assertThat(comingAgain(firm))
                .contains(
                        "deadline-reminders", "idempotency-key-removal", "session-record-removal", "subscription-day");
        assertThat(comingAgain(other)).isEmpty();
    }

    private List<String> comingAgain(Firm whose) {
        return rows.texts("select kind from work where org_id = ? and id = md5(kind)::uuid order by kind", whose.id());
    }
}
