package dev.gatehouse.platform.client;

import dev.gatehouse.platform.access.StaffPrincipal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/staff/contacts/{contactId}/revocation")
class StaffRevocationController {

    private final RevokeContact revokeContact;
    private final RestoreContact restoreContact;

    StaffRevocationController(RevokeContact revokeContact, RestoreContact restoreContact) {
        this.revokeContact = revokeContact;
        this.restoreContact = restoreContact;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> revoke(@PathVariable UUID contactId, @AuthenticationPrincipal StaffPrincipal member) {
        return revokeContact.revoke(contactId, member);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> restore(@PathVariable UUID contactId, @AuthenticationPrincipal StaffPrincipal member) {
        return restoreContact.restore(contactId, member);
    }
}
