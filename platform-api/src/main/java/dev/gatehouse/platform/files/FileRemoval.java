package dev.gatehouse.platform.files;

import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkHandler;
import dev.gatehouse.platform.work.WorkItem;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Removes what a cancelled upload may have left in the store. */
@Component
class FileRemoval implements WorkHandler {

    static final String WORK = "file-removal";

    private final FileRepository files;
    private final FileStore store;
    private final TenantTransactions transactions;

    FileRemoval(FileRepository files, FileStore store, TenantTransactions transactions) {
        this.files = files;
        this.store = store;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return WORK;
    }

    @Override
    public Mono<Void> perform(WorkItem item) {
        return transactions.read(files.find(item.subject())).flatMap(file -> store.delete(file.quarantineKey()));
    }
}
