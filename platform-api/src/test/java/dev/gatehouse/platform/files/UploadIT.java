package dev.gatehouse.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.FileDownloadResponse;
import dev.gatehouse.contract.engagement.FileResponse;
import dev.gatehouse.contract.engagement.FileState;
import dev.gatehouse.contract.portal.ItemStatus;
import dev.gatehouse.contract.portal.UploadConfirmed;
import dev.gatehouse.contract.portal.UploadDeclaration;
import dev.gatehouse.contract.portal.UploadTarget;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files go straight to the store, exactly as declared, once; an item is submitted when the store has them all. */
class UploadIT {

    private static final String CONTENT = "0123456789";

    private final Firm firm = Platform.shared().firm();
    private final Member maya = firm.owner();
    private Contact otto;
    private UUID item;

    @BeforeEach
    void ottoHasAChecklist() {
        Contact.Card card = maya.addClient("Otto Berg");
        EngagementResponse sent = maya.send(maya.draft(card, "Bank statements"), card);
        otto = Contact.open(firm, card.email());
        item = sent.items().getFirst().id();
    }

    @Test
    @Requirement({"R-20", "S-19"})
    void bytesGoToThePrivateStoreAndAreSignedInFull() {
        UploadTarget target = declared("a.txt");
        URI url = Objects.requireNonNull(target.url());
        assertThat(url.getAuthority())
                .isEqualTo(Platform.services().s3().endpoint().getAuthority());
        assertThat(url.getPath()).contains("/quarantine/" + firm.id() + "/").doesNotContain("a.txt");
        assertThat(url.getQuery().toLowerCase(Locale.ROOT))
                .contains("content-length", "content-type", "if-none-match", "x-amz-checksum-sha256");
        Contact.put(target, CONTENT);
        URI unsigned = URI.create(url.toString().split("\\?", 2)[0]);
        assertThat(Contact.status(HttpRequest.newBuilder(unsigned).build())).isEqualTo(403);
    }

    @Test
    @Requirement("S-19")
    void theStoreRefusesWhateverDiffersFromWhatWasSigned() {
        UploadTarget target = declared("a.txt");
        assertThat(Contact.put(target, CONTENT + "!")).isEqualTo(403);
        assertThat(Contact.put(target, CONTENT.substring(1))).isEqualTo(403);
        assertThat(Contact.put(target, "9876543210")).isBetween(400, 403);
        assertThat(Contact.put(withHeader(target, "content-type", "text/html"), CONTENT))
                .isEqualTo(403);
        assertThat(Contact.put(withOtherKey(target), CONTENT)).isEqualTo(403);
        otto.confirm(target.fileId()).expectProblem(ProblemCode.UPLOAD_NOT_STORED);
        assertThat(Contact.put(target, CONTENT)).isEqualTo(200);
        assertThat(Contact.put(target, CONTENT)).isEqualTo(412);
    }

    @Test
    @Requirement({"R-21", "S-19"})
    void nothingIsStoredUntilTheStoreHasIt() {
        UploadTarget target = declared("a.txt");
        otto.confirm(target.fileId()).expectProblem(ProblemCode.UPLOAD_NOT_STORED);
        assertThat(otto.item(item).status()).isEqualTo(ItemStatus.OUTSTANDING);
        assertThat(otto.item(item).files().getFirst().storedAt()).isNull();
        Contact.put(target, CONTENT);
        UploadConfirmed confirmed = otto.confirm(target.fileId()).as(UploadConfirmed.class);
        assertThat(confirmed.item().status()).isEqualTo(ItemStatus.SUBMITTED);
        assertThat(confirmed.item().files().getFirst().storedAt()).isNotNull();
    }

    @Test
    @Requirement({"R-19", "R-26"})
    void theLastFileOfABatchSubmitsTheItemAndARetryFinishesIt() {
        UUID batch = Ids.next();
        UploadDeclaration first = Contact.declaration("1.txt", CONTENT);
        UploadDeclaration second = Contact.declaration("2.txt", CONTENT + CONTENT);
        var targets = otto.start(item, batch, first, second).uploads();
        Contact.put(targets.get(0), CONTENT);
        assertThat(otto.confirm(first.id()).as(UploadConfirmed.class).item().status())
                .isEqualTo(ItemStatus.OUTSTANDING);
        var again = otto.start(item, batch, first, second).uploads();
        assertThat(again.get(0).stored()).isTrue();
        assertThat(again.get(1).stored()).isFalse();
        Contact.put(again.get(1), CONTENT + CONTENT);
        assertThat(otto.confirm(second.id()).as(UploadConfirmed.class).item().status())
                .isEqualTo(ItemStatus.SUBMITTED);
        assertThat(otto.confirm(second.id()).as(UploadConfirmed.class).item().status())
                .isEqualTo(ItemStatus.SUBMITTED);
        assertThat(maya.item(item).submissions()).hasSize(1);
        assertThat(maya.item(item).submissions().getFirst().fileIds()).hasSize(2);
    }

    @Test
    void cancellingTheFileThatIsMissingSubmitsTheRest() {
        UUID batch = Ids.next();
        UploadDeclaration first = Contact.declaration("1.txt", CONTENT);
        UploadDeclaration second = Contact.declaration("2.txt", CONTENT);
        var targets = otto.start(item, batch, first, second).uploads();
        Contact.put(targets.get(0), CONTENT);
        otto.confirm(first.id()).expect(200);
        otto.http().delete(otto.path("/uploads/" + second.id())).expect(204);
        otto.http().delete(otto.path("/uploads/" + second.id())).expect(204);
        assertThat(otto.item(item).status()).isEqualTo(ItemStatus.SUBMITTED);
        otto.http().delete(otto.path("/uploads/" + first.id())).expectProblem(ProblemCode.INVALID_TRANSITION);
    }

    @Test
    @Requirement("R-29")
    void anAcceptedItemTakesNoMoreFiles() {
        otto.upload(item, "a.txt", CONTENT);
        maya.accept(maya.item(item)).expect(200);
        otto.startAnswer(item, Ids.next(), Contact.declaration("b.txt", CONTENT))
                .expectProblem(ProblemCode.INVALID_TRANSITION);
    }

    @Test
    void tooLargeMistypedAndBrokenDeclarationsStoreNothing() {
        UploadDeclaration good = Contact.declaration("a.txt", CONTENT);
        otto.startAnswer(
                        item,
                        Ids.next(),
                        new UploadDeclaration(Ids.next(), "a.txt", 100_000_001, "text/plain", good.sha256()))
                .expectProblem(ProblemCode.PAYLOAD_TOO_LARGE);
        otto.startAnswer(
                        item,
                        Ids.next(),
                        good,
                        new UploadDeclaration(Ids.next(), "a.html", 10, "text/html", good.sha256()))
                .expectProblem(ProblemCode.VALIDATION_FAILED);
        otto.startAnswer(item, Ids.next(), new UploadDeclaration(Ids.next(), "a.txt", 0, "text/plain", good.sha256()))
                .expectProblem(ProblemCode.VALIDATION_FAILED);
        otto.startAnswer(item, Ids.next(), new UploadDeclaration(Ids.next(), "a.txt", 10, "text/plain", "none"))
                .expectProblem(ProblemCode.VALIDATION_FAILED);
        assertThat(otto.item(item).files()).isEmpty();
    }

    @Test
    @Requirement({"S-04", "S-19"})
    void itemsAndFilesOfOthersDoNotExist() {
        Contact.Card nora = maya.addClient("Nora Seidel");
        EngagementResponse other = maya.send(maya.draft(nora, "Theirs"), nora);
        Contact theirs = Contact.open(firm, nora.email());
        UploadTarget target = theirs.start(
                        other.items().getFirst().id(), Ids.next(), Contact.declaration("n.txt", CONTENT))
                .uploads()
                .getFirst();
        otto.startAnswer(other.items().getFirst().id(), Ids.next(), Contact.declaration("a.txt", CONTENT))
                .expectProblem(ProblemCode.NOT_FOUND);
        otto.confirm(target.fileId()).expectProblem(ProblemCode.NOT_FOUND);
        otto.http().delete(otto.path("/uploads/" + target.fileId())).expectProblem(ProblemCode.NOT_FOUND);
        otto.http().get(otto.path("/checklists/" + other.id())).expectProblem(ProblemCode.NOT_FOUND);
    }

    @Test
    @Requirement("S-19")
    void staffOpenAFileOnlyOnceItIsReleased() {
        UploadTarget target = declared("a.txt");
        maya.http().get("/api/staff/files/" + target.fileId() + "/download").expectProblem(ProblemCode.NOT_FOUND);
        Contact.put(target, CONTENT);
        otto.confirm(target.fileId()).expect(200);
        FileResponse released = awaitReleased();
        assertThat(released.state()).isEqualTo(FileState.UNSCANNED);
        FileDownloadResponse download = maya.http()
                .get("/api/staff/files/" + target.fileId() + "/download")
                .as(FileDownloadResponse.class);
        assertThat(Contact.status(HttpRequest.newBuilder(download.url()).build()))
                .isEqualTo(200);
        assertThat(download.url().getQuery()).contains("attachment");
        firm.execute("update file set state = 'SCANNING' where org_id = ? and id = ?", firm.id(), target.fileId());
        maya.http()
                .get("/api/staff/files/" + target.fileId() + "/download")
                .expectProblem(ProblemCode.FILE_NOT_AVAILABLE);
        maya.http()
                .get("/api/staff/files/" + target.fileId() + "/preview")
                .expectProblem(ProblemCode.FILE_NOT_AVAILABLE);
    }

    private UploadTarget declared(String name) {
        return otto.start(item, Ids.next(), Contact.declaration(name, CONTENT))
                .uploads()
                .getFirst();
    }

    private FileResponse awaitReleased() {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        FileResponse file = maya.item(item).files().getFirst();
        while (file.state() == FileState.SCANNING && System.nanoTime() < end) {
            file = maya.item(item).files().getFirst();
        }
        return file;
    }

    private static UploadTarget withHeader(UploadTarget target, String name, String value) {
        Map<String, String> headers = new HashMap<>(Objects.requireNonNull(target.headers()));
        headers.keySet().removeIf(name::equalsIgnoreCase);
        headers.put(name, value);
        return new UploadTarget(target.fileId(), false, target.url(), headers, target.expiresAt());
    }

    private static UploadTarget withOtherKey(UploadTarget target) {
        String url = Objects.requireNonNull(target.url()).toString().replaceFirst("quarantine/", "files/");
        return new UploadTarget(target.fileId(), false, URI.create(url), target.headers(), target.expiresAt());
    }
}
