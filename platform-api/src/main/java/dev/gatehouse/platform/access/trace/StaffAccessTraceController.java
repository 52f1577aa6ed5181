package dev.gatehouse.platform.access.trace;

import dev.gatehouse.contract.access.trace.AccessTraceResponse;
import dev.gatehouse.platform.access.StaffPrincipal;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/staff/contacts/{contactId}/access-trace")
class StaffAccessTraceController {

    private final ReadAccessTrace readAccessTrace;

    StaffAccessTraceController(ReadAccessTrace readAccessTrace) {
        this.readAccessTrace = readAccessTrace;
    }

    @GetMapping
    Mono<AccessTraceResponse> read(@PathVariable UUID contactId, @AuthenticationPrincipal StaffPrincipal member) {
        return readAccessTrace.read(contactId, member);
    }
}
