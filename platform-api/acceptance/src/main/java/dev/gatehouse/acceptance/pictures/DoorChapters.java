package dev.gatehouse.acceptance.pictures;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.gatehouse.acceptance.demo.DemoStack;
import dev.gatehouse.acceptance.people.ContactPerson;
import dev.gatehouse.acceptance.people.JsonHttp;
import dev.gatehouse.acceptance.people.StaffPerson;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.portal.RequestCodeRequest;
import dev.gatehouse.local.mail.MailMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The doors that ask for the mailbox: a link and a mail at Northwind, a login page that mails a link at Harbor. */
final class DoorChapters {

    private static final String NORTHWIND = "northwind-it";
    private static final String HARBOR = "harbor-assurance";
    private static final String NILS = "nils@guest.example";
    private static final String DANA = "dana@guest.example";
    private static final String SITUATION = "[data-situation]";
    private static final Pattern LOGIN_LINK = Pattern.compile("https?://\\S+/sign-in#t=[A-Za-z0-9_-]{64}");
    private static final Duration MAIL = Duration.ofSeconds(20);

    private final DemoStack stack;
    private int strangers;

    DoorChapters(DemoStack stack) {
        this.stack = stack;
    }

    List<Chapter> all() {
        return List.of(Chapter.of("Portal, mailbox first", this::mailboxFirst));
    }

    private List<View> mailboxFirst() {
        String harbor = stack.portal() + "/" + HARBOR;
        String invitation = invitation();
        return List.of(
                View.of("one more step", invitation, SITUATION),
                View.of("mail on its way", invitation, SITUATION).after(page -> {
                    press(page, "Send me the mail");
                    page.getByLabel("Six-digit code").waitFor();
                }),
                View.of("login page", harbor, SITUATION),
                View.of("login link on its way", harbor, SITUATION).after(page -> {
                    page.getByLabel("Your e-mail address").fill("dana" + ++strangers + "@nowhere.example");
                    press(page, "Send me a link");
                    page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Check your mail"))
                            .waitFor();
                }),
                View.of("login link", loginLink(), SITUATION),
                View.of("login link cut off", harbor + "/sign-in", SITUATION));
    }

    private String invitation() {
        sent(StaffPerson.signIn(stack, "jonas@northwind-it.example"), "Nils Berg", NILS);
        return ContactPerson.link(stack, NILS).toString();
    }

    private String loginLink() {
        sent(StaffPerson.signIn(stack, "amira@harbor-assurance.example"), "Dana Ortiz", DANA);
        long before = stack.mailbox().lastId();
        new JsonHttp(stack.api(), Map.of("Sec-Fetch-Site", "same-origin"))
                .send("POST", "/api/portal/" + HARBOR + "/sign-in/challenges", new RequestCodeRequest(DANA));
        MailMessage mail = stack.mailbox()
                .awaitMessage(
                        DANA,
                        found -> found.id() > before
                                && LOGIN_LINK.matcher(found.text()).find(),
                        MAIL);
        Matcher link = LOGIN_LINK.matcher(mail.text());
        if (!link.find()) {
            throw new IllegalStateException("The mail holds no login link");
        }
        return link.group();
    }

    private static void sent(StaffPerson member, String name, String email) {
        UUID client = member.addClient(name + " & Co", null);
        UUID contact = member.addContact(client, name, email, null);
        LocalDate due = LocalDate.now().plusDays(12);
        EngagementResponse draft = member.draft(
                client,
                "Your first week with us",
                "It takes a few minutes, no account needed.",
                due,
                List.of(StaffPerson.document("Floor plan", "The newest one.", due)));
        member.send(draft, contact);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }
}
