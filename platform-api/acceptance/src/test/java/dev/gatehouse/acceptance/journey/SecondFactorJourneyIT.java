package dev.gatehouse.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.gatehouse.acceptance.pictures.ConsoleSignIn;
import dev.gatehouse.acceptance.pictures.Fingerprint;
import dev.gatehouse.local.proof.Requirement;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** Robin's firm insists on a second factor; Robin has a laptop with a fingerprint reader, Ada a phone with an app. */
@OnStage
class SecondFactorJourneyIT {

    private static final String ROBIN = "robin@vale-partners.example";
    private static final String ADA = "ada@ferry-lane.example";
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final Stage stage;

    SecondFactorJourneyIT(Stage stage) {
        this.stage = stage;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void inside(Page page) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main"))
                .waitFor();
    }

    private void asksForTheCode(Page page, String email) {
        page.navigate(stage.stack().console().toString());
        page.getByLabel("Work address").fill(email);
        long before = stage.stack().mailbox().lastId();
        button(page, "Send code").click();
        page.getByLabel("Six-digit code").fill(ConsoleSignIn.codeAfter(stage.stack(), before, email));
    }

    private static void signsOut(Page page) {
        page.locator("button.member").click();
        button(page, "Sign out").click();
        page.getByLabel("Work address").waitFor();
    }

    @Test
    @Requirement("S-38")
    void passkeyIsMadeOnTheWayInAndUsedTheNextTime() {
        OwnFirm.on(stage, "Vale Partners", "PLUS", ROBIN).insisting(stage);
        Page page = stage.freshBrowser();
        Fingerprint.of(page);
        asksForTheCode(page, ROBIN);
        button(page, "Passkey").click();
        button(page, "Create a passkey").click();
        assertThat(page.locator(".recovery li")).hasCount(10);
        String recovery = page.locator(".recovery li").first().textContent();
        button(page, "I have kept them").click();
        inside(page);
        signsOut(page);

        asksForTheCode(page, ROBIN);
        assertThat(page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main")))
                .hasCount(0);
        button(page, "Use a passkey").click();
        inside(page);
        signsOut(page);

        Page elsewhere = stage.freshBrowser();
        asksForTheCode(elsewhere, ROBIN);
        button(elsewhere, "Use a recovery code").click();
        elsewhere.getByLabel("Recovery code").fill(recovery);
        button(elsewhere, "Sign in").click();
        inside(elsewhere);
    }

    @Test
    void appIsAddedUnderOnesNameAndAskedForFromThenOn() {
        OwnFirm.on(stage, "Ferry Lane", "PLUS", ADA);
        Page page = stage.freshBrowser();
        asksForTheCode(page, ADA);
        inside(page);
        page.navigate(stage.stack().console().resolve("/you").toString());
        button(page, "Authenticator app").click();
        assertThat(page.locator(".qr img")).isVisible();
        String key = page.locator(".key").textContent().replace(" ", "");
        page.getByLabel("Code from the app").fill(code(key, -1));
        assertThat(page.locator(".recovery li")).hasCount(10);
        button(page, "I have kept them").click();
        assertThat(page.getByText("10 of 10 left")).isVisible();
        signsOut(page);

        asksForTheCode(page, ADA);
        page.getByLabel("Code from the app").fill("000 000");
        assertThat(page.getByText("This code does not work, or has been used.")).isVisible();
        page.getByLabel("Code from the app").fill(code(key, 0));
        inside(page);
    }

    @Test
    void stepsAreThereForEveryScreenAndTheme() {
        String nils = "nils@quay-street.example";
        OwnFirm.on(stage, "Quay Street", "PLUS", nils).insisting(stage);
        Page page = stage.browser(
                new Browser.NewContextOptions().setViewportSize(360, 740).setColorScheme(ColorScheme.DARK));
        asksForTheCode(page, nils);
        button(page, "Authenticator app").click();
        page.locator(".qr img").waitFor();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(360);
        String key = page.locator(".key").textContent().replace(" ", "");
        page.getByLabel("Code from the app").fill(code(key, 0));
        button(page, "I have kept them").click();
        page.getByText("Hello Robin").waitFor();
        page.navigate(stage.stack().console().resolve("/you").toString());
        page.getByText("Where you are signed in").waitFor();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(360);
    }

    /** What an app shows, from RFC 6238. */
    private static String code(String key, int steps) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(decoded(key), "HmacSHA1"));
            long step = Instant.now().getEpochSecond() / 30 + steps;
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int number = ByteBuffer.wrap(hash, hash[19] & 15, 4).getInt() & Integer.MAX_VALUE;
            return String.format("%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decoded(String base32) {
        ByteBuffer bytes = ByteBuffer.allocate(base32.length() * 5 / 8);
        long buffer = 0;
        int bits = 0;
        for (char letter : base32.toCharArray()) {
            buffer = (buffer << 5 | ALPHABET.indexOf(letter)) & 0xFFFF;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (buffer >> bits));
            }
        }
        return bytes.array();
    }
}
