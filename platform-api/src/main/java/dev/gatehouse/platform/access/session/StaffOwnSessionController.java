package dev.gatehouse.platform.access.session;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.access.SessionListItem;
import dev.gatehouse.platform.access.StaffPrincipal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The caller's own sessions in this firm. */
@RestController
@RequestMapping("/api/staff/profile/sessions")
class StaffOwnSessionController {

    private final MemberSessions sessions;

    StaffOwnSessionController(MemberSessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping
    Mono<Slice<SessionListItem>> list(
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(Limits.PAGE) int limit,
            @AuthenticationPrincipal StaffPrincipal member) {
        return sessions.list(cursor, limit, member);
    }

    @DeleteMapping("/{sessionId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> end(@PathVariable UUID sessionId, @AuthenticationPrincipal StaffPrincipal member) {
        return sessions.end(sessionId, member);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> endAll(@AuthenticationPrincipal StaffPrincipal member) {
        return sessions.endAll(member);
    }
}
