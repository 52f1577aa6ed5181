package dev.gatehouse.platform.engagement.form;

import dev.gatehouse.contract.portal.AnswersRequest;
import dev.gatehouse.contract.portal.AnswersSaved;
import dev.gatehouse.contract.portal.FormSubmitted;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.kernel.Version;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/portal/{slug}/items/{itemId}")
class PortalFormController {

    private final SaveAnswers saveAnswers;
    private final SubmitForm submitForm;

    PortalFormController(SaveAnswers saveAnswers, SubmitForm submitForm) {
        this.saveAnswers = saveAnswers;
        this.submitForm = submitForm;
    }

    @PutMapping("/answers")
    Mono<ResponseEntity<AnswersSaved>> save(
            @PathVariable UUID itemId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody AnswersRequest request,
            @AuthenticationPrincipal ContactPrincipal contact) {
        return saveAnswers
                .save(itemId, Version.required(ifMatch), request.answers(), contact)
                .map(saved ->
                        ResponseEntity.ok().eTag(Version.tag(saved.version())).body(saved));
    }

    @PutMapping("/submission")
    Mono<FormSubmitted> submit(
            @PathVariable UUID itemId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody AnswersRequest request,
            @AuthenticationPrincipal ContactPrincipal contact) {
        return submitForm.submit(itemId, Version.required(ifMatch), request.answers(), contact);
    }
}
