package dev.gatehouse.acceptance.bench.peer;

import dev.gatehouse.contract.portal.ChecklistResponse;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The route of the portal's checklist, as the platform has it. */
@RestController
class ChecklistController {

    private final ChecklistRead checklists;

    ChecklistController(ChecklistRead checklists) {
        this.checklists = checklists;
    }

    @GetMapping("/api/portal/{slug}/checklists/{engagementId}")
    ResponseEntity<ChecklistResponse> read(@PathVariable UUID engagementId, @AuthenticationPrincipal Contact contact) {
        return ResponseEntity.of(checklists.read(contact, engagementId));
    }
}
