package dev.gatehouse.platform.edge.reference;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.ProblemException;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import reactor.core.publisher.Mono;

/**
 * Serves the reference, unless the service does not want to be read about. Nothing on its pages may run or be fetched.
 */
@Controller
@ConditionalOnBooleanProperty(name = "gatehouse.edge.reference", matchIfMissing = true)
class ReferenceController {

    private static final Duration FOR_EVER = Duration.ofDays(365);
    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'");

    private final ReferencePages pages;

    ReferenceController(ReferencePages pages) {
        this.pages = pages;
    }

    @GetMapping("/reference")
    Mono<ResponseEntity<String>> introduction() {
        return pages.introduction().map(ReferenceController::readOnly);
    }

    @GetMapping("/reference/{audience}")
    Mono<ResponseEntity<String>> page(@PathVariable String audience) {
        return Audience.named(audience)
                .map(pages::of)
                .orElseThrow(() -> ProblemException.of(ProblemCode.NOT_FOUND))
                .map(ReferenceController::readOnly);
    }

    @GetMapping("/reference/style.css")
    ResponseEntity<String> style() {
        return ResponseEntity.ok()
                .contentType(CSS)
                .cacheControl(CacheControl.maxAge(FOR_EVER).cachePublic().immutable())
                .body(pages.style());
    }

    private static ResponseEntity<String> readOnly(String html) {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_HTML)
                .header("Content-Security-Policy", POLICY)
                .body(html);
    }
}
