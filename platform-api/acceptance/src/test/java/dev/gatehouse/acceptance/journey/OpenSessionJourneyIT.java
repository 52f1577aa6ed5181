package dev.gatehouse.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import dev.gatehouse.acceptance.pictures.ConsoleSignIn;
import dev.gatehouse.local.proof.Requirement;
import io.lettuce.core.RedisClient;
import io.lettuce.core.ScanArgs;
import io.lettuce.core.ScanIterator;
import io.lettuce.core.api.sync.RedisCommands;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Sam works for two firms, and leaves a session open for a while before inviting somebody. */
@OnStage
class OpenSessionJourneyIT {

    private static final String SAM = "sam@ostend-partners.example";
    private static final String PASCALE = "pascale@bruges-tax.example";
    private static final Pattern PROOF = Pattern.compile("([A-Z])([0-9a-z]+)");

    private final Stage stage;

    OpenSessionJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    @Requirement({"S-12", "S-37"})
    void firmIsChangedInOneClickAndAnOldSessionProvesItselfBeforeItInvites() {
        OwnFirm.on(stage, "Ostend Partners", "PLUS", SAM);
        OwnFirm bruges = OwnFirm.on(stage, "Bruges Tax", "PLUS", PASCALE).alsoOf(stage, SAM);
        MemberAtConsole sam = stage.member(SAM);
        Page page = sam.page();
        changesTo(page, "Ostend Partners");
        changesTo(page, "Bruges Tax");

        page.navigate(stage.stack().console().resolve("/settings/members").toString());
        allSessionsAge(bruges.id(), Duration.ofMinutes(6));
        sam.button("Invite member").click();
        sam.dialog().getByLabel("Name").fill("Nia Claes");
        sam.dialog().getByLabel("Work address").fill("nia@bruges-tax.example");
        long before = stage.stack().mailbox().lastId();
        sam.inDialog("Send invitation").click();
        Locator prove = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Is it still you?"));
        prove.getByLabel("Six-digit code").fill(ConsoleSignIn.codeAfter(stage.stack(), before, SAM));
        assertThat(sam.notice()).containsText("An invitation to Nia Claes is on its way");
        assertThat(sam.dialog()).hasCount(0);
        assertThat(page.getByText("nia@bruges-tax.example")).isVisible();
    }

    private static void changesTo(Page page, String firm) {
        Locator choice = opensTheMenu(page).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(firm));
        if (choice.getAttribute("aria-current") == null) {
            page.waitForRequest(Request::isNavigationRequest, choice::click);
            page.waitForLoadState();
            opensTheMenu(page);
        }
        assertThat(choice).hasAttribute("aria-current", "true");
        page.keyboard().press("Escape");
    }

    private static Locator opensTheMenu(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Signed in as"))
                .click();
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Your organisations"));
    }

    /** Nobody waits for minutes: the proofs that Redis keeps become older. */
    private void allSessionsAge(UUID firm, Duration by) {
        try (RedisClient client = RedisClient.create(
                stage.stack().servers().services().redis().uri().toString())) {
            RedisCommands<String, String> redis = client.connect().sync();
            ScanIterator.scan(redis, ScanArgs.Builder.matches("{" + firm + "}:s:*"))
                    .forEachRemaining(key -> redis.hset(key, "d", aged(redis.hget(key, "d"), by)));
        }
    }

    private static String aged(String session, Duration by) {
        String[] parts = session.split("\\|", 3);
        String older = PROOF.matcher(parts[1])
                .replaceAll(proof ->
                        proof.group(1) + Long.toString(Long.parseLong(proof.group(2), 36) - by.toSeconds(), 36));
        return parts[0] + "|" + older + "|" + parts[2];
    }
}
