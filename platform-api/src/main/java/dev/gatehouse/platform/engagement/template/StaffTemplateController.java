package dev.gatehouse.platform.engagement.template;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.template.CreateTemplateRequest;
import dev.gatehouse.contract.template.TemplateListItem;
import dev.gatehouse.contract.template.TemplateResponse;
import dev.gatehouse.contract.template.UpdateTemplateRequest;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/staff/templates")
class StaffTemplateController {

    private final ListTemplates listTemplates;
    private final ReadTemplate readTemplate;
    private final CreateTemplate createTemplate;
    private final UpdateTemplate updateTemplate;
    private final ArchiveTemplate archiveTemplate;

    StaffTemplateController(
            ListTemplates listTemplates,
            ReadTemplate readTemplate,
            CreateTemplate createTemplate,
            UpdateTemplate updateTemplate,
            ArchiveTemplate archiveTemplate) {
        this.listTemplates = listTemplates;
        this.readTemplate = readTemplate;
        this.createTemplate = createTemplate;
        this.updateTemplate = updateTemplate;
        this.archiveTemplate = archiveTemplate;
    }

    @GetMapping
    Mono<Slice<TemplateListItem>> list(
            @RequestParam(defaultValue = "") @Size(max = Limits.TITLE) String q,
            @RequestParam(defaultValue = "false") boolean archived,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Limits.PAGE) int limit) {
        return listTemplates.list(q, archived, cursor, limit);
    }

    @PostMapping
    Mono<ResponseEntity<TemplateResponse>> create(
            @Valid @RequestBody CreateTemplateRequest request, @AuthenticationPrincipal StaffPrincipal member) {
        return createTemplate.create(request, member).map(created -> tagged(HttpStatus.CREATED, created));
    }

    @GetMapping("/{templateId}")
    Mono<ResponseEntity<TemplateResponse>> read(@PathVariable UUID templateId) {
        return readTemplate.read(templateId).map(found -> tagged(HttpStatus.OK, found));
    }

    @PutMapping("/{templateId}")
    Mono<ResponseEntity<TemplateResponse>> update(
            @PathVariable UUID templateId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody UpdateTemplateRequest request,
            @AuthenticationPrincipal StaffPrincipal member) {
        return updateTemplate
                .update(templateId, Version.required(ifMatch), request.content(), member)
                .map(updated -> tagged(HttpStatus.OK, updated));
    }

    @PutMapping("/{templateId}/archival")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> archive(
            @PathVariable UUID templateId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal StaffPrincipal member) {
        return archiveTemplate.archive(templateId, Version.required(ifMatch), member);
    }

    @DeleteMapping("/{templateId}/archival")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> restore(
            @PathVariable UUID templateId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal StaffPrincipal member) {
        return archiveTemplate.restore(templateId, Version.required(ifMatch), member);
    }

    static ResponseEntity<TemplateResponse> tagged(HttpStatus status, TemplateResponse template) {
        return ResponseEntity.status(status)
                .eTag(Version.tag(template.version()))
                .body(template);
    }
}
