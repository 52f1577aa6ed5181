package dev.gatehouse.platform.engagement.invitation;

import dev.gatehouse.contract.invitation.ImportResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** A list of people as it stands, and how many of its mails have left. */
@UseCase
@RequiresPermission(Permission.ENGAGEMENTS_SEND)
@EveryPlan
@ReadOnly
class ReadImport {

    private final InvitationImportRepository imports;
    private final ImportAnswers answers;

    ReadImport(InvitationImportRepository imports, ImportAnswers answers) {
        this.imports = imports;
        this.answers = answers;
    }

    Mono<ImportResponse> read(UUID id) {
        return imports.find(id).transform(Problems.orNotFound()).flatMap(answers::of);
    }
}
