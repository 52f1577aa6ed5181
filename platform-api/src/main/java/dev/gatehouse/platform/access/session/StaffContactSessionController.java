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

@RestController
@RequestMapping("/api/staff/contacts/{contactId}/sessions")
class StaffContactSessionController {

    private final ListContactSessions listContactSessions;
    private final RevokeContactSession revokeContactSession;
    private final RevokeContactSessions revokeContactSessions;

    StaffContactSessionController(
            ListContactSessions listContactSessions,
            RevokeContactSession revokeContactSession,
            RevokeContactSessions revokeContactSessions) {
        this.listContactSessions = listContactSessions;
        this.revokeContactSession = revokeContactSession;
        this.revokeContactSessions = revokeContactSessions;
    }

    @GetMapping
    Mono<Slice<SessionListItem>> list(
            @PathVariable UUID contactId,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(Limits.PAGE) int limit,
            @AuthenticationPrincipal StaffPrincipal member) {
        return listContactSessions.list(contactId, cursor, limit, member);
    }

    @DeleteMapping("/{sessionId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> revoke(
            @PathVariable UUID contactId,
            @PathVariable UUID sessionId,
            @AuthenticationPrincipal StaffPrincipal member) {
        return revokeContactSession.revoke(contactId, sessionId, member);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> revokeAll(@PathVariable UUID contactId, @AuthenticationPrincipal StaffPrincipal member) {
        return revokeContactSessions.revoke(contactId, member);
    }
}
