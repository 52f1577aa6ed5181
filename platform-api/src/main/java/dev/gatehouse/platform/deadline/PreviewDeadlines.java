package dev.gatehouse.platform.deadline;

import dev.gatehouse.billing.Catalogue;
import dev.gatehouse.contract.deadline.DeadlineImportResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.RequiresFeature;
import reactor.core.publisher.Mono;

/** Reads a list of deadlines line by line and says what would be added; keeps nothing. */
@UseCase
@RequiresPermission(Permission.DEADLINES_WRITE)
@RequiresFeature(Catalogue.DEADLINES)
class PreviewDeadlines {

    private final DeadlineImport list;

    PreviewDeadlines(DeadlineImport list) {
        this.list = list;
    }

    Mono<DeadlineImportResponse> preview(String csv) {
        return list.read(csv).map(found -> new DeadlineImportResponse(false, found.rows(), found.problems()));
    }
}
