package dev.gatehouse.platform.files;

import dev.gatehouse.billing.Limit;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.portal.StartUploadsRequest;
import dev.gatehouse.contract.portal.UploadDeclaration;
import dev.gatehouse.contract.portal.UploadTarget;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.plangate.Quotas;
import dev.gatehouse.platform.work.WorkQueue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Files on their way in: declared, signed, sent by the browser to the store, confirmed by asking the store. All but
 * {@link #verify} runs in the transaction of the caller.
 */
@Component
public class Uploads {

    private static final Duration SPOKEN_FOR = Duration.ofHours(1);

    private final FileRepository files;
    private final FileStore store;
    private final WorkQueue work;
    private final Quotas quotas;
    private final FilesProperties properties;

    Uploads(FileRepository files, FileStore store, WorkQueue work, Quotas quotas, FilesProperties properties) {
        this.files = files;
        this.store = store;
        this.work = work;
        this.quotas = quotas;
        this.properties = properties;
    }

    /** Largest file that can be sent, in bytes. */
    public long maxFileBytes() {
        return properties.singleMax().toBytes();
    }

    /** Refuses files that are too large or of a type that is not in the table, before anything is stored. */
    public void check(StartUploadsRequest request) {
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < request.files().size(); i++) {
            UploadDeclaration file = request.files().get(i);
            if (file.size() > maxFileBytes()) {
                throw ProblemException.of(ProblemCode.PAYLOAD_TOO_LARGE);
            } else if (FileTypes.accepted(file.name(), file.contentType()).isEmpty()) {
                throw ProblemException.field("/files/" + i + "/contentType", "type-refused", "is not an accepted type");
            } else if (!ids.add(file.id())) {
                throw ProblemException.field("/files/" + i + "/id", "repeated", "names a file twice");
            }
        }
    }

    /**
     * Declares a batch; what was declared before under the same ids stays as it is. From here on its bytes are spoken
     * for, until they arrive, are given up, or their addresses have long ended.
     */
    public Mono<List<ClientFile>> declare(UUID item, UUID contact, StartUploadsRequest request) {
        return files.insertBatch(request.batchId(), item, contact)
                .filter(own -> own)
                .transform(Problems.orRefuse(ProblemCode.CONFLICT))
                .thenMany(Flux.fromIterable(request.files()))
                .concatMap(file -> files.insert(item, request.batchId(), file, typeOf(file)))
                .then(files.ofBatch(request.batchId(), Limits.FILES_PER_BATCH))
                .flatMap(declared -> asAskedFor(request, declared))
                .delayUntil(declared -> files.markSigned(request.batchId()))
                .delayUntil(declared -> quotas.admitFromClient(files.bytesUnderWay(SPOKEN_FOR)));
    }

    private static String typeOf(UploadDeclaration file) {
        return FileTypes.accepted(file.name(), file.contentType()).orElseThrow();
    }

    private static Mono<List<ClientFile>> asAskedFor(StartUploadsRequest request, List<ClientFile> declared) {
        List<ClientFile> matching = new ArrayList<>();
        for (UploadDeclaration file : request.files()) {
            declared.stream().filter(known -> isSame(known, file)).forEach(matching::add);
        }
        return matching.size() == request.files().size() ? Mono.just(matching) : Problems.refuse(ProblemCode.CONFLICT);
    }

    private static boolean isSame(ClientFile known, UploadDeclaration file) {
        return known.id().equals(file.id()) && known.sha256().equals(file.sha256()) && known.size() == file.size();
    }

    /** Where the browser sends a file. */
    public UploadTarget target(ClientFile file) {
        if (file.isStored()) {
            return new UploadTarget(file.id(), true, null, null, null);
        }
        FileStore.Signed signed = store.signUpload(
                new FileStore.Expected(file.quarantineKey(), file.size(), file.contentType(), file.sha256()),
                properties.uploadLife());
        return new UploadTarget(file.id(), false, signed.url(), signed.headers(), signed.expiresAt());
    }

    public Mono<ClientFile> find(UUID id) {
        return files.find(id);
    }

    /** Asks the store whether exactly the declared bytes are there. A remote call: never inside a transaction. */
    public Mono<ClientFile> verify(ClientFile file) {
        return store.stat(file.quarantineKey())
                .transform(Problems.orRefuse(ProblemCode.UPLOAD_NOT_STORED))
                .flatMap(stored -> stored.sha256() == null
                        ? store.digest(file.quarantineKey()).map(sha256 -> new FileStore.Stored(stored.size(), sha256))
                        : Mono.just(stored))
                .filter(stored -> stored.size() == file.size() && file.sha256().equals(stored.sha256()))
                .transform(Problems.orRefuse(ProblemCode.UPLOAD_MISMATCH))
                .thenReturn(file);
    }

    /** Marks a file as stored and asks for its promotion; false when that had happened before. */
    public Mono<Boolean> confirm(ClientFile file) {
        return files.markStored(file.id()).delayUntil(first -> first ? arrived(file) : Mono.empty());
    }

    private Mono<Void> arrived(ClientFile file) {
        return work.add(FilePromotion.WORK, file.id()).then(quotas.moved(Limit.STORAGE, file.size()));
    }

    /** Gives up a file that is still under way; false when it is not. */
    public Mono<Boolean> cancel(ClientFile file) {
        return files.markCancelled(file.id())
                .delayUntil(first -> first ? work.add(FileRemoval.WORK, file.id()) : Mono.empty());
    }

    /** Whether no file of a batch is under way any more. */
    public Mono<Boolean> isComplete(UUID batch) {
        return files.underWay(batch).map(open -> open == 0);
    }

    /** The files a new submission of an item consists of: stored, and not part of a reviewed one. */
    public Mono<List<ClientFile>> toSubmit(UUID item, int limit) {
        return files.unreviewed(item, limit);
    }

    /** All stored files of an engagement, newest first. */
    public Mono<List<ClientFile>> ofEngagement(UUID engagement) {
        return files.storedOfEngagement(engagement);
    }
}
