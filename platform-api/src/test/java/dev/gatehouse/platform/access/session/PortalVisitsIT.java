package dev.gatehouse.platform.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.access.PortalVisitsResponse;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.RedisProbe;
import dev.gatehouse.platform.testing.Scene;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PortalVisitsIT {

    private final Firm firm = Platform.shared().firm();
    private final Firm other = Platform.shared().firm();

    private static PortalVisitsResponse visits(Firm whose) {
        return whose.owner().http().get("/api/staff/portal-visits").expect(200).as(PortalVisitsResponse.class);
    }

    @Test
    @Requirement("D-04")
    void lookOfAClientCountsAndLookingOnDoesNot() {
        assertThat(visits(firm)).isEqualTo(new PortalVisitsResponse(30, 0, 0));
        Scene scene = Scene.in(firm, "otto-" + Ids.next() + "@client.example");
        long first = visits(firm).visits();
        assertThat(first).isPositive();
        scene.contact().checklist();
        scene.contact().checklist();
        assertThat(visits(firm).visits()).isEqualTo(first);
        afterALongSilence();
        scene.contact().checklist();
        scene.contact().checklist();
        assertThat(visits(firm).visits()).isEqualTo(first + 1);
        assertThat(visits(other)).isEqualTo(new PortalVisitsResponse(30, 0, 0));
    }

    private void afterALongSilence() {
        String anHourAgo = Long.toString(Clock.now().minus(Duration.ofHours(1)).getEpochSecond());
        RedisProbe.commands()
                .keys("{" + firm.id() + "}:s:*")
                .forEach(session -> RedisProbe.commands().hset(session, "u", anHourAgo));
    }

    @Test
    @Requirement("D-04")
    void monthIsComparedWithTheOneBefore() {
        for (int day : new int[] {0, 29, 30, 59, 60}) {
            firm.execute(
                    "insert into portal_visit_day (org_id, day, visits)"
                            + " values (?, (now() at time zone 'UTC')::date - ?, ?)",
                    firm.id(),
                    day,
                    day + 1);
        }
        assertThat(visits(firm)).isEqualTo(new PortalVisitsResponse(30, 31, 91));
        assertThat(visits(other)).isEqualTo(new PortalVisitsResponse(30, 0, 0));
    }
}
