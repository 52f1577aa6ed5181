package dev.gatehouse.platform.testing;

import dev.gatehouse.contract.portal.EnterCodeRequest;
import dev.gatehouse.contract.portal.HomeResponse;
import dev.gatehouse.contract.portal.LoginLinkRequest;
import dev.gatehouse.contract.portal.RedeemLinkRequest;
import dev.gatehouse.contract.portal.RequestCodeRequest;
import dev.gatehouse.local.mail.MailMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser at the door of a firm. It keeps cookies as browsers do; the door's work for it can run on any node. */
public final class Doorstep {

    private static final Pattern CODE = Pattern.compile("Your code: (\\d{6})");
    private static final Pattern LOGIN_LINK = Pattern.compile("/sign-in#t=([A-Za-z0-9_-]+)");
    private static final Duration MAIL = Duration.ofSeconds(10);

    private final Firm firm;
    private final Map<String, String> cookies;
    private final Http plain;

    private Doorstep(Firm firm, Http plain, Map<String, String> cookies) {
        this.firm = firm;
        this.plain = plain;
        this.cookies = cookies;
    }

    public static Doorstep of(Firm firm) {
        return at(firm.platform(), firm);
    }

    /** On a node of one's choice. */
    public static Doorstep at(Platform node, Firm firm) {
        return new Doorstep(firm, Contact.browser(node), new TreeMap<>());
    }

    /** The same browser at another firm's door. */
    public Doorstep next(Firm other) {
        return new Doorstep(other, plain, cookies);
    }

    /** The same browser, served by another node. */
    public Doorstep on(Platform node) {
        return new Doorstep(firm, new Http(node.url(), plain.headers()), cookies);
    }

    /** A network of one's choice. */
    public Doorstep from(String address) {
        return new Doorstep(firm, plain.with("X-Forwarded-For", address), cookies);
    }

    /** The same browser under a name of one's choice for itself. */
    public Doorstep named(String agent) {
        return new Doorstep(firm, plain.with("User-Agent", agent), cookies);
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    /** The browser with its cookies, for requests of any kind. */
    public Http http() {
        return cookies.isEmpty()
                ? plain
                : plain.with(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
    }

    public String path(String rest) {
        return "/api/portal/" + firm.slug() + rest;
    }

    public Answer asks(String email) {
        return keeping(http().post(path("/sign-in/challenges"), new RequestCodeRequest(email)));
    }

    /** Opens an access link. */
    public Answer opens(String token) {
        return keeping(http().post(path("/link-redemptions"), new RedeemLinkRequest(token)));
    }

    /** Asks for a mail to the address on file, as the page does that a link has led to. */
    public Answer asksOnFile() {
        return keeping(http().post(path("/sign-in/verification-mails"), null));
    }

    /** Asks, waits for the mail that answers, and gives it. */
    public MailMessage mailOnFile(String email) {
        return awaited(email, this::asksOnFile);
    }

    public MailMessage mailFor(String email) {
        return awaited(email, () -> asks(email));
    }

    /** What the page of a login link does when it loads. */
    public Answer looksAt(String token) {
        return keeping(http().post(path("/sign-in/link-previews"), new LoginLinkRequest(token)));
    }

    /** Presses the button on the page of a login link. */
    public Answer presses(String token) {
        return keeping(http().post(path("/sign-in/link-sessions"), new LoginLinkRequest(token)));
    }

    /** Asks for a new mail in place of a link. */
    public Answer renews(String token) {
        return keeping(http().post(path("/sign-in/renewals"), new LoginLinkRequest(token)));
    }

    /** The same, with the mail that comes. */
    public MailMessage mailInPlaceOf(String token, String email) {
        return awaited(email, () -> renews(token));
    }

    public Answer asksForStepUp() {
        return keeping(http().post(path("/session/challenges"), null));
    }

    public Answer stepsUp(String code) {
        return keeping(http().post(path("/session/proofs"), new EnterCodeRequest(code)));
    }

    /** The mail of this firm with a code that a request leads to. */
    public MailMessage awaited(String email, Supplier<Answer> request) {
        long before = Platform.services().mailbox().lastId();
        request.get().expect(202);
        return Platform.services().mailbox().awaitMessage(email, found -> found.id() > before && isOurs(found), MAIL);
    }

    public static String loginLink(MailMessage mail) {
        Matcher matcher = LOGIN_LINK.matcher(mail.text());
        if (!matcher.find()) {
            throw new AssertionError("no login link in " + mail.text());
        }
        return matcher.group(1);
    }

    public Answer enters(String code) {
        return keeping(http().post(path("/sign-in/sessions"), new EnterCodeRequest(code)));
    }

    /** Asks, waits for the mail that answers, and gives its code. */
    public String codeFor(String email) {
        return code(mailFor(email));
    }

    /** The whole way in. */
    public Doorstep enteredAs(String email) {
        enters(codeFor(email)).expect(201);
        return this;
    }

    public HomeResponse home() {
        return http().get(path("/home")).as(HomeResponse.class);
    }

    public Answer checklist(UUID engagement) {
        return http().get(path("/checklists/" + engagement));
    }

    /** The mails with codes of this firm to an address, newest first. */
    public List<MailMessage> codeMails(String email) {
        return Platform.services().mailbox().messagesTo(email).stream()
                .filter(this::isOurs)
                .toList();
    }

    public static String code(MailMessage mail) {
        Matcher matcher = CODE.matcher(mail.text());
        if (!matcher.find()) {
            throw new AssertionError("no code in " + mail.text());
        }
        return matcher.group(1);
    }

    /** A code that is wrong. */
    public static String not(String code) {
        return code.equals("123456") ? "654321" : "123456";
    }

    private boolean isOurs(MailMessage mail) {
        return mail.text().contains("Your code: ") && mail.text().contains("/portal/" + firm.slug());
    }

    private Answer keeping(Answer answer) {
        answer.response().headers().allValues("set-cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
