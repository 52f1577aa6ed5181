package dev.gatehouse.acceptance.journey;

import static dev.gatehouse.acceptance.journey.Checklists.address;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.gatehouse.acceptance.people.StaffPerson;
import dev.gatehouse.contract.deadline.DeadlineContent;
import dev.gatehouse.contract.deadline.Frequency;
import dev.gatehouse.contract.deadline.Money;
import dev.gatehouse.local.mail.MailMessage;
import dev.gatehouse.local.proof.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The portal in the engines of Firefox and Safari; Chrome and Edge are what all other journeys use. Where one is not
 * installed its test is skipped, unless {@code GATEHOUSE_BROWSERS=all} demands it, as CI does.
 */
@OnStage
class OtherBrowsersIT {

    private static final Pattern CODE = Pattern.compile("Your code: (\\d{6})");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final Stage stage;

    @TempDir
    private Path folder;

    OtherBrowsersIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    @Requirement("D-49")
    void portalWorksInFirefox() throws IOException {
        try (OtherBrowser firefox =
                started(Firefox.executable(), executable -> Firefox.start(executable, folder.resolve("profile")))) {
            visit("faye", firefox);
        }
    }

    @Test
    @Requirement("D-49")
    void portalWorksInTheEngineOfSafari() throws IOException {
        try (OtherBrowser webKit = started(WebKit.executable(), WebKit::start)) {
            visit("wanda", webKit);
        }
    }

    private static OtherBrowser started(Optional<Path> executable, Function<Path, OtherBrowser> start) {
        boolean demanded = "all".equals(System.getenv("GATEHOUSE_BROWSERS"));
        assumeThat(executable).matches(found -> demanded || found.isPresent());
        return start.apply(executable.orElseThrow());
    }

    private void visit(String name, OtherBrowser browser) throws IOException {
        StaffPerson luca = stage.staff("luca@studio-fiore.example");
        UUID client = luca.addClient(name + " & Co", null);
        luca.addContact(client, name, address(name), null);
        luca.addDeadline(
                client,
                new DeadlineContent(
                        "Domain of " + name,
                        TODAY.plusDays(3),
                        new Money("120.00", "EUR"),
                        Frequency.ANNUAL,
                        null,
                        "Names Ltd",
                        null));
        try (TlsFront front = TlsFront.before(stage.stack().api(), folder)) {
            String portal = front.origin() + "/portal/studio-fiore";
            comesIn(name, browser, portal);
            sees(browser, "1 service expires soon");
            sees(browser, "Domain of " + name);
            presses(browser, "Costs");
            sees(browser, "in the next twelve months");
            browser.open(portal);
            sees(browser, "Domain of " + name);
            leavePicture(name, browser);
        }
    }

    private void comesIn(String name, OtherBrowser browser, String portal) {
        browser.open(portal);
        sees(browser, "Your e-mail address");
        long before = stage.stack().mailbox().lastId();
        types(browser, "input[type=email]", address(name));
        presses(browser, "Send me a code");
        sees(browser, "Check your mail");
        types(browser, "input[autocomplete=one-time-code]", codeAfter(before, address(name)));
    }

    private String codeAfter(long earlier, String email) {
        MailMessage mail = stage.stack()
                .mailbox()
                .awaitMessage(
                        email,
                        message -> message.id() > earlier && message.text().contains("code"),
                        PATIENCE);
        Matcher code = CODE.matcher(mail.text());
        assertThat(code.find()).as(mail.text()).isTrue();
        return code.group(1);
    }

    private static void sees(OtherBrowser browser, String text) {
        String shown = "document.body.innerText.replace(/\\s+/g, ' ')";
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!browser.evaluate(shown).contains(text) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(browser.evaluate(shown)).contains(text);
    }

    private static void types(OtherBrowser browser, String field, String text) {
        browser.evaluate("(() => { const field = document.querySelector('" + field + "');"
                + " Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, '" + text
                + "');"
                + " field.dispatchEvent(new InputEvent('input', { bubbles: true })); })()");
    }

    private static void presses(OtherBrowser browser, String name) {
        browser.evaluate("[...document.querySelectorAll('button, a')]"
                + ".find((control) => control.textContent.trim() === '" + name + "').click()");
    }

    private static void leavePicture(String name, OtherBrowser browser) throws IOException {
        Path pictures = Files.createDirectories(Path.of("target", "other-browsers"));
        Files.write(pictures.resolve(name + ".png"), browser.picture());
    }
}
