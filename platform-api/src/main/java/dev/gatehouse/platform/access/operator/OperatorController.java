package dev.gatehouse.platform.access.operator;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.Patterns;
import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.operator.OperatorOrganization;
import dev.gatehouse.contract.operator.OperatorResponse;
import dev.gatehouse.platform.access.OperatorPrincipal;
import dev.gatehouse.platform.access.operator.OperatorRepository.Search;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/operator")
class OperatorController {

    private final ListOrganizations listOrganizations;
    private final ReadOperator readOperator;
    private final SignOutOperator signOut;

    OperatorController(ListOrganizations listOrganizations, ReadOperator readOperator, SignOutOperator signOut) {
        this.listOrganizations = listOrganizations;
        this.readOperator = readOperator;
        this.signOut = signOut;
    }

    @GetMapping("/session")
    Mono<OperatorResponse> current(@AuthenticationPrincipal OperatorPrincipal principal) {
        return readOperator.read(principal);
    }

    @DeleteMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> signOut(@AuthenticationPrincipal OperatorPrincipal principal) {
        return signOut.end(principal);
    }

    @GetMapping("/organizations")
    Mono<Slice<OperatorOrganization>> organizations(
            @RequestParam(defaultValue = "") @Size(max = Limits.NAME) String q,
            @RequestParam(defaultValue = "") @Pattern(regexp = "|ACTIVE|SUSPENDED") String state,
            @RequestParam(defaultValue = "") @Pattern(regexp = "|" + Patterns.PLAN) String plan,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Limits.PAGE) int limit,
            @AuthenticationPrincipal OperatorPrincipal principal) {
        Search search = new Search(q.strip().toLowerCase(Locale.ROOT), state, plan);
        return listOrganizations.list(search, cursor, limit, principal);
    }
}
