package dev.gatehouse.platform.access.support;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.support.GrantSupportRequest;
import dev.gatehouse.contract.support.SupportGrantResponse;
import dev.gatehouse.contract.support.SupportViewResponse;
import dev.gatehouse.platform.access.StaffPrincipal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/staff")
class StaffSupportController {

    private final ListSupportGrants listGrants;
    private final GrantSupport grantSupport;
    private final RevokeSupport revokeSupport;
    private final ListSupportViews listViews;

    StaffSupportController(
            ListSupportGrants listGrants,
            GrantSupport grantSupport,
            RevokeSupport revokeSupport,
            ListSupportViews listViews) {
        this.listGrants = listGrants;
        this.grantSupport = grantSupport;
        this.revokeSupport = revokeSupport;
        this.listViews = listViews;
    }

    @GetMapping("/support-grants")
    Mono<List<SupportGrantResponse>> grants() {
        return listGrants.list();
    }

    @PostMapping("/support-grants")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<SupportGrantResponse> grant(
            @Valid @RequestBody GrantSupportRequest request, @AuthenticationPrincipal StaffPrincipal member) {
        return grantSupport.grant(request, member);
    }

    @PutMapping("/support-grants/{grantId}/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> revoke(@PathVariable UUID grantId, @AuthenticationPrincipal StaffPrincipal member) {
        return revokeSupport.revoke(grantId, member);
    }

    @GetMapping("/support-views")
    Mono<Slice<SupportViewResponse>> views(
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Limits.PAGE) int limit,
            @AuthenticationPrincipal StaffPrincipal member) {
        return listViews.list(cursor, limit, member);
    }
}
