package dev.gatehouse.acceptance.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.gatehouse.acceptance.demo.DemoOptions;
import dev.gatehouse.acceptance.demo.DemoPorts;
import dev.gatehouse.acceptance.demo.DemoStack;
import dev.gatehouse.acceptance.people.StaffPerson;
import dev.gatehouse.acceptance.pictures.Chromium;
import dev.gatehouse.local.mail.MailMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything running, with its four firms and nobody's data yet, and a browser to use it with. One per JVM. */
final class Stage implements AutoCloseable {

    private static final double PATIENCE_MS = 20_000;
    private static final Pattern INVITATION = Pattern.compile("http\\S+/invitation#t=\\S+");

    private final DemoStack stack;
    private final Chromium chromium;
    private final List<BrowserContext> open = new ArrayList<>();
    private final Set<String> unanswered = new LinkedHashSet<>();
    private final List<String> errors = new ArrayList<>();
    private final Map<String, String> signedIn = new HashMap<>();
    private final Map<String, StaffPerson> staff = new HashMap<>();

    private Stage(DemoStack stack, Chromium chromium) {
        this.stack = stack;
        this.chromium = chromium;
    }

    static Stage set() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        DemoStack stack = DemoStack.start(DemoOptions.throwaway(DemoPorts.free()), nothing -> {}, System.out);
        try {
            return new Stage(stack, Chromium.start());
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    DemoStack stack() {
        return stack;
    }

    /** A browser of somebody who was never here; closed after the test. */
    Page freshBrowser() {
        return browser(desktop());
    }

    Page browser(Browser.NewContextOptions options) {
        BrowserContext context = chromium.browser().newContext(options.setLocale("en-GB"));
        context.setDefaultTimeout(PATIENCE_MS);
        open.add(context);
        context.onRequest(request -> unanswered.add(asText(request)));
        context.onRequestFinished(request -> unanswered.remove(asText(request)));
        context.onRequestFailed(request -> unanswered.remove(asText(request)));
        context.onWebError(error -> errors.add(error.error()));
        return context.newPage();
    }

    private static String asText(Request request) {
        return request.method() + " " + request.url() + " " + request.hashCode();
    }

    static Browser.NewContextOptions desktop() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900);
    }

    /** A member who works over HTTP; as at the console, everybody signs in once, because codes are counted. */
    StaffPerson staff(String email) {
        return staff.computeIfAbsent(email, address -> StaffPerson.signIn(stack, address));
    }

    /** A member at the console, signed in; the sign-in itself happens once for each address. */
    MemberAtConsole member(String email) {
        return member(email, desktop());
    }

    MemberAtConsole member(String email, Browser.NewContextOptions options) {
        String state = signedIn.computeIfAbsent(email, this::signIn);
        MemberAtConsole member = new MemberAtConsole(this, browser(options.setStorageState(state)), email);
        member.goesToTheConsole();
        return member;
    }

    /** Somebody who accepts the invitation that was mailed to them. */
    MemberAtConsole invited(String email) {
        MailMessage mail = stack.mailbox()
                .awaitMessage(email, message -> message.text().contains("/invitation#t="), Duration.ofSeconds(20));
        Matcher link = INVITATION.matcher(mail.text());
        if (!link.find()) {
            throw new AssertionError(mail.text());
        }
        Page page = freshBrowser();
        page.navigate(link.group());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Accept the invitation"))
                .click();
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main"))
                .waitFor();
        return new MemberAtConsole(this, page, email);
    }

    private String signIn(String email) {
        Page page = freshBrowser();
        MemberAtConsole member = new MemberAtConsole(this, page, email);
        member.goesToTheConsole();
        member.signsIn();
        return page.context().storageState();
    }

    /** Leaves what tells why a test failed: pictures of the open pages, what got no answer, what the servers do. */
    void takeEvidence(Path folder) throws IOException {
        Files.createDirectories(folder);
        stack.dumpThreads(folder);
        Files.write(folder.resolve("unanswered.txt"), unanswered);
        Files.write(folder.resolve("errors.txt"), errors);
        int number = 0;
        for (BrowserContext context : open) {
            for (Page page : context.pages()) {
                number++;
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(folder.resolve("page-" + number + ".png")));
            }
        }
    }

    void closeBrowsers() {
        open.forEach(BrowserContext::close);
        open.clear();
        unanswered.clear();
        errors.clear();
    }

    @Override
    public void close() {
        try {
            closeBrowsers();
            chromium.close();
        } finally {
            stack.close();
        }
    }
}
