package dev.gatehouse.platform.access;

import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.testing.Await;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import java.time.Duration;

/** Waits for the worker's part of signing in. */
final class SignInWork {

    private SignInWork() {}

    /** Until each mail that was asked for has been handed over, or dropped because nobody has the address. */
    static void settle() {
        Rows rows = new Rows(Platform.shared().database());
        String open =
                "select count(*) from work where org_id = ? and done_at is null and due_at < now() + interval '1 hour'";
        Await.until(Duration.ofSeconds(20), () -> rows.number(open, OrganizationId.SERVICE.value()) == 0);
    }
}
