package dev.gatehouse.platform.files;

import dev.gatehouse.contract.engagement.FileState;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkHandler;
import dev.gatehouse.platform.work.WorkItem;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes a stored file out of quarantine. Without a scanner it becomes {@code UNSCANNED}, and the console says so. */
@Component
class FilePromotion implements WorkHandler {

    static final String WORK = "file-promotion";

    private final FileRepository files;
    private final FileStore store;
    private final Previews previews;
    private final TenantTransactions transactions;

    FilePromotion(FileRepository files, FileStore store, Previews previews, TenantTransactions transactions) {
        this.files = files;
        this.store = store;
        this.previews = previews;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return WORK;
    }

    @Override
    public Mono<Void> perform(WorkItem item) {
        return transactions
                .read(files.find(item.subject()))
                .filter(file -> file.state() == FileState.SCANNING)
                .flatMap(this::promote);
    }

    private Mono<Void> promote(ClientFile file) {
        return store.move(file.quarantineKey(), file.key())
                .then(previews.countPages(file))
                .flatMap(pages -> transactions.write(files.release(file.id(), FileState.UNSCANNED, pages)));
    }
}
