package dev.gatehouse.platform.edge;

import dev.gatehouse.contract.problem.ProblemResponse;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ServerWebExchange;

/** Answers errors of controllers. */
@RestControllerAdvice
class ProblemAdvice {

    private final ProblemTranslation translation;

    ProblemAdvice(ProblemTranslation translation) {
        this.translation = translation;
    }

    @ExceptionHandler(Throwable.class)
    ResponseEntity<ProblemResponse> answer(Throwable error, ServerWebExchange exchange) {
        ProblemResponse problem = translation.translate(error, exchange);
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .headers(headers -> ProblemWriter.retryAfter(headers, problem))
                .body(problem);
    }
}
