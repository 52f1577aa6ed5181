package dev.gatehouse.platform.engagement.template;

import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.template.SaveAsTemplateRequest;
import dev.gatehouse.contract.template.StartEngagementRequest;
import dev.gatehouse.contract.template.TemplateResponse;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.Version;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The ways from a template to an engagement and back. */
@RestController
@RequestMapping("/api/staff")
class StaffTemplateUseController {

    private final StartEngagement startEngagement;
    private final SaveAsTemplate saveAsTemplate;

    StaffTemplateUseController(StartEngagement startEngagement, SaveAsTemplate saveAsTemplate) {
        this.startEngagement = startEngagement;
        this.saveAsTemplate = saveAsTemplate;
    }

    @PostMapping("/templates/{templateId}/engagements")
    Mono<ResponseEntity<EngagementResponse>> start(
            @PathVariable UUID templateId,
            @Valid @RequestBody StartEngagementRequest request,
            @AuthenticationPrincipal StaffPrincipal member) {
        return startEngagement
                .start(templateId, request, member)
                .map(started -> ResponseEntity.status(HttpStatus.CREATED)
                        .eTag(Version.tag(started.version()))
                        .body(started));
    }

    @PostMapping("/engagements/{engagementId}/templates")
    Mono<ResponseEntity<TemplateResponse>> save(
            @PathVariable UUID engagementId,
            @Valid @RequestBody SaveAsTemplateRequest request,
            @AuthenticationPrincipal StaffPrincipal member) {
        return saveAsTemplate
                .save(engagementId, request, member)
                .map(saved -> StaffTemplateController.tagged(HttpStatus.CREATED, saved));
    }
}
