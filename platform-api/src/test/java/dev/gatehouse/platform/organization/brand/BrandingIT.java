package dev.gatehouse.platform.organization.brand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.organization.AccentResponse;
import dev.gatehouse.contract.organization.ChangeAppearanceRequest;
import dev.gatehouse.contract.organization.ProfileResponse;
import dev.gatehouse.contract.organization.RenameOrganizationRequest;
import dev.gatehouse.contract.organization.SetLogoRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.mail.MailMessage;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Await;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A firm shows itself: name, colour, welcome and logo, from settings to the first byte of the portal. */
class BrandingIT {

    private static final String ORGANIZATION = "/api/staff/organization";
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Firm firm = Platform.shared().firm();
    private final Firm other = Platform.shared().firm();
    private final Member maya = firm.owner();
    private final Http browser = Contact.browser(Platform.shared());

    private static String logo(Color colour) {
        BufferedImage image = new BufferedImage(240, 80, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, 240, 80);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static Http at(Member member, int version) {
        return member.http().with("If-Match", "\"" + version + "\"");
    }

    private Answer setLogo(int version, Color colour) {
        return at(maya, version).put(ORGANIZATION + "/logo", new SetLogoRequest(logo(colour)));
    }

    private String page(Firm of) {
        return browser.get("/portal/" + of.slug() + "/open").expect(200).text();
    }

    @Test
    @Requirement({"M-01", "M-76", "M-77", "M-78", "M-79", "R-10"})
    void portalArrivesWithEverythingTheFirmHasSet() {
        at(maya, 1)
                .put(ORGANIZATION + "/name", new RenameOrganizationRequest("Lindt & Partner"))
                .expect(200);
        at(maya, 2)
                .put(ORGANIZATION + "/appearance", new ChangeAppearanceRequest("#7a1f5c", "Good to <see> you."))
                .expect(200);
        ProfileResponse profile = setLogo(3, Color.MAGENTA).expect(200).as(ProfileResponse.class);
        assertThat(profile.name()).isEqualTo("Lindt & Partner");
        assertThat(profile.version()).isEqualTo(4);
        String page = page(firm);
        assertThat(page)
                .contains("\"name\":\"Lindt \\u0026 Partner\"", "--brand:#7a1f5c", "Good to \\u003csee> you.")
                .contains(Objects.requireNonNull(profile.logo()).url().getPath());
        assertThat(page).doesNotContain("<see>");
    }

    @Test
    @Requirement("M-76")
    void logoIsServedForEverUnderItsHashAndUnderNoOtherFirm() {
        ProfileResponse profile = setLogo(1, Color.ORANGE).as(ProfileResponse.class);
        String path = Objects.requireNonNull(profile.logo()).url().getPath();
        assertThat(path).matches("/portal/" + firm.slug() + "/logo/[0-9a-f]{64}\\.png");
        Answer image = browser.get(path).expect(200);
        assertThat(image.header("content-type")).isEqualTo("image/png");
        assertThat(image.header("cache-control")).contains("max-age=31536000", "immutable");
        assertThat(image.header("x-content-type-options")).isEqualTo("nosniff");
        browser.get(path.replace(firm.slug(), other.slug())).expectProblem(ProblemCode.NOT_FOUND);
        browser.get("/portal/" + firm.slug() + "/logo/" + "0".repeat(64) + ".png")
                .expectProblem(ProblemCode.NOT_FOUND);
        assertThat(page(other)).doesNotContain("/logo/");
        firm.execute("update organization set state = 'SUSPENDED' where id = ?", firm.id());
        firm.plan("PLUS");
        browser.get(path).expectProblem(ProblemCode.NOT_FOUND);
    }

    @Test
    @Requirement("M-76")
    void newLogoHasANewAddressAndTakingItAwayLeavesTheName() {
        ProfileResponse first = setLogo(1, Color.ORANGE).as(ProfileResponse.class);
        ProfileResponse second = setLogo(2, Color.BLUE).as(ProfileResponse.class);
        URI old = Objects.requireNonNull(first.logo()).url();
        assertThat(Objects.requireNonNull(second.logo()).url()).isNotEqualTo(old);
        browser.get(old.getPath()).expectProblem(ProblemCode.NOT_FOUND);
        ProfileResponse none =
                at(maya, 3).delete(ORGANIZATION + "/logo").expect(200).as(ProfileResponse.class);
        assertThat(none.logo()).isNull();
        assertThat(page(firm)).doesNotContain("/logo/").contains(firm.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PHN2Zy8+", "not base64!", "iVBORw0KGgo=", "R0lGODlh", "JVBERi0xLjc="})
    @Requirement("M-76")
    void whatIsNoImageIsRefusedAndNothingIsStored(String image) {
        Answer answer = at(maya, 1)
                .put(ORGANIZATION + "/logo", new SetLogoRequest(image))
                .expectProblem(ProblemCode.VALIDATION_FAILED);
        assertThat(answer.json().at("/errors/0/pointer").stringValue("")).isEqualTo("/image");
        assertUntouched();
    }

    @Test
    @Requirement("M-76")
    void imageThatIsFarTooLargeIsRefusedAtItsField() {
        for (int length : List.of(1_400_000, 6_000_000)) {
            Answer answer = at(maya, 1)
                    .put(ORGANIZATION + "/logo", new SetLogoRequest("A".repeat(length)))
                    .expectProblem(ProblemCode.VALIDATION_FAILED);
            assertThat(answer.json().at("/errors/0/pointer").stringValue("")).isEqualTo("/image");
        }
        assertUntouched();
    }

    private void assertUntouched() {
        Rows rows = new Rows(firm.platform().database());
        assertThat(rows.number("select version from organization_profile where org_id = ?", firm.id()))
                .isEqualTo(1);
        assertThat(rows.number("select count(*) from organization_logo where org_id = ?", firm.id()))
                .isZero();
    }

    @Test
    void whoSawAnOldVersionChangesNothing() {
        at(maya, 1)
                .put(ORGANIZATION + "/name", new RenameOrganizationRequest("New"))
                .expect(200);
        at(maya, 1)
                .put(ORGANIZATION + "/name", new RenameOrganizationRequest("Newer"))
                .expectProblem(ProblemCode.STALE_VERSION);
        at(maya, 1)
                .put(ORGANIZATION + "/appearance", new ChangeAppearanceRequest("#123456", null))
                .expectProblem(ProblemCode.STALE_VERSION);
        setLogo(1, Color.RED).expectProblem(ProblemCode.STALE_VERSION);
        at(maya, 1).delete(ORGANIZATION + "/logo").expectProblem(ProblemCode.STALE_VERSION);
        maya.http()
                .put(ORGANIZATION + "/name", new RenameOrganizationRequest("Newer"))
                .expectProblem(ProblemCode.PRECONDITION_REQUIRED);
        assertThat(page(firm)).contains("\"name\":\"New\"").doesNotContain("#123456");
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "#FFFFFF", "#12345", "#1234567", "url(x)", "#12345;"})
    @Requirement("M-77")
    void accentIsAColourAndNothingElse(String accent) {
        Answer answer = at(maya, 1)
                .put(ORGANIZATION + "/appearance", new ChangeAppearanceRequest(accent, null))
                .expectProblem(ProblemCode.VALIDATION_FAILED);
        assertThat(answer.json().at("/errors/0/pointer").stringValue("")).isEqualTo("/accent");
    }

    @Test
    @Requirement("M-77")
    void colourThatWouldNotBeReadableSaysHowItGivesWay() {
        AccentResponse yellow =
                maya.http().get(ORGANIZATION + "/accent?colour=ffee00").as(AccentResponse.class);
        assertThat(yellow.light().adjusted()).isTrue();
        assertThat(yellow.light().ink()).isEqualTo("#ffffff");
        assertThat(yellow.dark().adjusted()).isFalse();
        assertThat(yellow.dark().ink()).isEqualTo("#000000");
        assertThat(maya.http().get(ORGANIZATION + "/accent?colour=yellow").status())
                .isIn(400, 422);
    }

    @Test
    @Requirement("S-36")
    void brandingIsRefusedBelowItsPlanWhileTheNameIsFreeAndWhatWasSetStays() {
        at(maya, 1)
                .put(ORGANIZATION + "/appearance", new ChangeAppearanceRequest("#7a1f5c", "Welcome!"))
                .expect(200);
        setLogo(2, Color.ORANGE).expect(200);
        firm.plan("ESSENTIAL");
        for (Answer refused : List.of(
                at(maya, 3).put(ORGANIZATION + "/appearance", new ChangeAppearanceRequest("#123456", null)),
                setLogo(3, Color.BLUE))) {
            refused.expectProblem(ProblemCode.PLAN_FEATURE_MISSING);
            assertThat(refused.json().path("feature").stringValue("")).isEqualTo("branding");
            assertThat(refused.json().path("requiredPlan").stringValue("")).isEqualTo("PLUS");
            assertThat(refused.json().has("limit")).isFalse();
        }
        at(maya, 3)
                .put(ORGANIZATION + "/name", new RenameOrganizationRequest("Still us"))
                .expect(200);
        assertThat(page(firm)).contains("#7a1f5c", "Welcome!", "/logo/", "Still us");
        at(maya, 4).delete(ORGANIZATION + "/logo").expect(200);
        firm.override("branding", 1L);
        setLogo(5, Color.BLUE).expect(200);
    }

    @Test
    @Requirement("M-77")
    void everyNodeShowsTheNewBrandWithinASecond() {
        try (Platform second = Platform.start(firm.platform().database())) {
            Http there = Contact.browser(second);
            assertThat(there.get("/portal/" + firm.slug()).text()).doesNotContain("#7a1f5c");
            at(maya, 1)
                    .put(ORGANIZATION + "/appearance", new ChangeAppearanceRequest("#7a1f5c", null))
                    .expect(200);
            assertThat(page(firm)).contains("#7a1f5c");
            Await.until(SECOND, () -> there.get("/portal/" + firm.slug()).text().contains("#7a1f5c"));
        }
    }

    @Test
    void whoMayNotSetTheBrandIsToldSoAndChangesAreInTheChain() {
        Member viewer = firm.member(MemberRole.VIEWER);
        at(viewer, 1)
                .put(ORGANIZATION + "/name", new RenameOrganizationRequest("Mine"))
                .expectProblem(ProblemCode.FORBIDDEN);
        at(maya, 1)
                .put(ORGANIZATION + "/name", new RenameOrganizationRequest("Ours"))
                .expect(200);
        setLogo(2, Color.RED).expect(200);
        Rows rows = new Rows(firm.platform().database());
        assertThat(rows.texts(
                        "select type from event where org_id = ? and stream like 'organization:%'"
                                + " and type like 'organization.%' order by seq",
                        firm.id()))
                .containsExactly("organization.renamed", "organization.logo-changed");
        assertThat(rows.texts("select body from event where org_id = ? and type = 'organization.renamed'", firm.id()))
                .noneMatch(body -> body.contains("Ours"));
    }

    @Test
    @Requirement("M-76")
    void mailsToClientsCarryNameAndLogo() {
        at(maya, 1)
                .put(ORGANIZATION + "/name", new RenameOrganizationRequest("Lindt & Partner"))
                .expect(200);
        setLogo(2, Color.ORANGE).expect(200);
        Contact.Card card = maya.addClient("Otto Berg");
        maya.send(maya.draft(card, "Bank statements"), card);
        MailMessage mail = Platform.services().mailbox().awaitMessage(card.email(), Duration.ofSeconds(10));
        assertThat(mail.html()).contains("/portal/" + firm.slug() + "/logo/", "alt=\"Lindt &amp; Partner\"");
        assertThat(mail.subject()).startsWith("Lindt & Partner");
    }
}
