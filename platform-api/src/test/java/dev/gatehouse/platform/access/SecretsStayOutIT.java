package dev.gatehouse.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.gatehouse.contract.access.BeginEnrolmentRequest;
import dev.gatehouse.contract.access.EnrolledResponse;
import dev.gatehouse.contract.access.EnrolmentResponse;
import dev.gatehouse.contract.access.FactorKind;
import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.access.NewFactor;
import dev.gatehouse.contract.access.PendingSignIn;
import dev.gatehouse.contract.access.StaffSessionResponse;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.member.AddMemberRequest;
import dev.gatehouse.contract.organization.Preset;
import dev.gatehouse.local.mail.MailMessage;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Doorstep;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Operator;
import dev.gatehouse.platform.testing.Phone;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import dev.gatehouse.platform.testing.StaffDoor;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** After a whole journey no token, code or session id stands anywhere but in the mails and with its owner. */
class SecretsStayOutIT {

    private final Firm firm = Platform.shared().firm();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @Test
    @Requirement({"S-07", "R-07"})
    void noStoreAndNoLogHoldsASecret() {
        Logger root = (Logger) LoggerFactory.getLogger("dev.gatehouse");
        Level before = root.getLevel();
        root.setLevel(Level.TRACE);
        log.start();
        root.addAppender(log);
        List<String> secrets;
        try {
            secrets = walkJourney();
        } finally {
            root.detachAppender(log);
            root.setLevel(before);
        }
        assertThat(secrets).hasSizeGreaterThanOrEqualTo(7).allMatch(secret -> secret.length() >= 12);
        String everything = database() + redis() + logged();
        assertThat(everything).contains(firm.slug());
        assertThat(secrets).noneMatch(everything::contains);
    }

    private List<String> walkJourney() {
        List<String> secrets = new ArrayList<>();
        Member maya = firm.owner();
        secrets.add(maya.session().substring(37));
        Contact.Card card = maya.addClient("Otto Berg");
        EngagementResponse sent = maya.send(maya.draft(card, "Bank statements"), card);
        Contact otto = Contact.open(firm, card.email());
        secrets.add(otto.token());
        secrets.add(cookieSecret(otto));
        Contact again = Contact.open(firm, card.email(), otto.token());
        secrets.add(cookieSecret(again));
        Doorstep door = Doorstep.of(firm);
        String code = door.codeFor(card.email());
        secrets.addAll(door.cookies().values());
        door.enters(code).expect(201);
        secrets.add(door.cookies().get("__Host-gh-" + firm.slug()).substring(37));
        otto.upload(sent.items().getFirst().id(), "a.txt", "content");
        maya.accept(maya.item(sent.items().getFirst().id())).expect(200);
        secrets.addAll(walkThroughTheOtherDoors());
        Member second = firm.owner();
        secrets.add(second.session().substring(37));
        secrets.addAll(secretsOfStaff(second));
        return secrets;
    }

    /** What the ways in of staff and operators hand out. */
    private List<String> secretsOfStaff(Member nia) {
        List<String> secrets = new ArrayList<>();
        EnrolmentResponse begun = nia.http()
                .post("/api/staff/profile/enrolments", new BeginEnrolmentRequest(FactorKind.TOTP))
                .as(EnrolmentResponse.class);
        String key = Objects.requireNonNull(begun.key());
        secrets.add(key);
        Phone phone = Phone.of(key);
        EnrolledResponse enrolled = nia.http()
                .post("/api/staff/profile/factors", new NewFactor("Phone", phone.code(-1), null))
                .as(EnrolledResponse.class);
        secrets.add(enrolled.session().session().substring(37));
        secrets.addAll(enrolled.recoveryCodes());
        enrolled.recoveryCodes().forEach(code -> secrets.add(code.replace("-", "")));
        StaffDoor door = StaffDoor.at(Platform.shared());
        PendingSignIn pending = door.half(nia.email());
        secrets.add(pending.pending());
        StaffSessionResponse session =
                door.totp(pending, phone.code(0)).expect(201).as(StaffSessionResponse.class);
        secrets.add(session.session().substring(37));
        String invited = "nia-" + UUID.randomUUID() + "@staff.example";
        nia.renewed(session)
                .http()
                .post("/api/staff/members", new AddMemberRequest(UUID.randomUUID(), "Nia", invited, MemberRole.VIEWER))
                .expect(201);
        MailMessage mail = Platform.services().mailbox().awaitMessage(invited, Duration.ofSeconds(10));
        secrets.add(mail.text().split("#t=", 2)[1].substring(37, 80));
        secrets.add(Operator.token(Platform.shared(), "ops-" + UUID.randomUUID() + "@gatehouse.example"));
        Http operator = Operator.signedIn(Platform.shared()).http();
        secrets.add(operator.headers().get("Authorization").substring("Bearer ".length() + 37));
        return secrets;
    }

    /** A link that asks for the mailbox, a mail with a login link, and a step-up. */
    private static List<String> walkThroughTheOtherDoors() {
        OttoAtDoor scene = OttoAtDoor.at(Preset.ONBOARDING);
        Doorstep browser = scene.otto();
        List<String> secrets = new ArrayList<>(List.of(scene.link()));
        browser.opens(scene.link()).expect(202);
        secrets.addAll(browser.cookies().values());
        String token = Doorstep.loginLink(browser.mailOnFile(scene.card().email()));
        secrets.add(token);
        secrets.add(token.substring(24));
        secrets.addAll(browser.cookies().values());
        browser.presses(token).expect(201);
        browser.stepsUp(Doorstep.code(browser.awaited(scene.card().email(), browser::asksForStepUp)))
                .expect(201);
        secrets.add(browser.cookies().get("__Host-gh-" + scene.firm().slug()).substring(37));
        return secrets;
    }

    private static String cookieSecret(Contact contact) {
        String cookie = contact.http().headers().getOrDefault("Cookie", "");
        return cookie.substring(cookie.lastIndexOf('.') + 1);
    }

    private static String database() {
        Rows rows = new Rows(Platform.shared().database());
        StringBuilder dump = new StringBuilder();
        for (String table : rows.texts("select tablename from pg_tables where schemaname = 'public'")) {
            rows.texts("select t::text from \"" + table + "\" t")
                    .forEach(row -> dump.append(row).append('\n'));
        }
        return dump.toString();
    }

    private static String redis() {
        RedisClient client =
                RedisClient.create(Platform.services().redis().uri().toString());
        try (var connection = client.connect()) {
            RedisCommands<String, String> redis = connection.sync();
            StringBuilder dump = new StringBuilder();
            for (String key : redis.keys("*")) {
                dump.append(key).append(' ');
                switch (redis.type(key)) {
                    case "hash" -> dump.append(redis.hgetall(key));
                    case "string" -> dump.append(redis.get(key));
                    default -> throw new AssertionError("unknown type of " + key);
                }
                dump.append('\n');
            }
            return dump.toString();
        } finally {
            client.shutdown();
        }
    }

    private String logged() {
        StringBuilder lines = new StringBuilder();
        log.list.forEach(line -> lines.append(line.getFormattedMessage()).append('\n'));
        return lines.toString();
    }
}
