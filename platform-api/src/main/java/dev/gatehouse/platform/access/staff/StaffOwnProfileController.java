package dev.gatehouse.platform.access.staff;

import dev.gatehouse.contract.access.BeginEnrolmentRequest;
import dev.gatehouse.contract.access.EnrolledResponse;
import dev.gatehouse.contract.access.EnrolmentResponse;
import dev.gatehouse.contract.access.NewFactor;
import dev.gatehouse.contract.access.OwnProfileResponse;
import dev.gatehouse.contract.access.RecoveryCodesResponse;
import dev.gatehouse.contract.access.RenameFactorRequest;
import dev.gatehouse.contract.access.RenameRequest;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.access.Visitor;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The caller's own account. */
@RestController
@RequestMapping("/api/staff/profile")
class StaffOwnProfileController {

    private final ReadOwnProfile readOwnProfile;
    private final RenameSelf renameSelf;
    private final BeginEnrolment beginEnrolment;
    private final AddFactor addFactor;
    private final RenameFactor renameFactor;
    private final RemoveFactor removeFactor;
    private final MakeRecoveryCodes makeRecoveryCodes;

    StaffOwnProfileController(
            ReadOwnProfile readOwnProfile,
            RenameSelf renameSelf,
            BeginEnrolment beginEnrolment,
            AddFactor addFactor,
            RenameFactor renameFactor,
            RemoveFactor removeFactor,
            MakeRecoveryCodes makeRecoveryCodes) {
        this.readOwnProfile = readOwnProfile;
        this.renameSelf = renameSelf;
        this.beginEnrolment = beginEnrolment;
        this.addFactor = addFactor;
        this.renameFactor = renameFactor;
        this.removeFactor = removeFactor;
        this.makeRecoveryCodes = makeRecoveryCodes;
    }

    @GetMapping
    Mono<OwnProfileResponse> read(@AuthenticationPrincipal StaffPrincipal principal) {
        return readOwnProfile.read(principal);
    }

    @PutMapping("/name")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> rename(@Valid @RequestBody RenameRequest request, @AuthenticationPrincipal StaffPrincipal principal) {
        return renameSelf.rename(request.name().strip(), principal);
    }

    @PostMapping("/enrolments")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<EnrolmentResponse> beginEnrolment(
            @Valid @RequestBody BeginEnrolmentRequest request, @AuthenticationPrincipal StaffPrincipal principal) {
        return beginEnrolment.begin(request.kind(), principal);
    }

    @PostMapping("/factors")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<EnrolledResponse> addFactor(
            @Valid @RequestBody NewFactor factor, @AuthenticationPrincipal StaffPrincipal principal, Visitor visitor) {
        return addFactor.add(factor, principal, visitor);
    }

    @PutMapping("/factors/{factorId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> renameFactor(
            @PathVariable UUID factorId,
            @Valid @RequestBody RenameFactorRequest request,
            @AuthenticationPrincipal StaffPrincipal principal) {
        return renameFactor.rename(factorId, request.name().strip(), principal);
    }

    @DeleteMapping("/factors/{factorId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> removeFactor(@PathVariable UUID factorId, @AuthenticationPrincipal StaffPrincipal principal) {
        return removeFactor.remove(factorId, principal);
    }

    @PostMapping("/recovery-codes")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<RecoveryCodesResponse> makeRecoveryCodes(@AuthenticationPrincipal StaffPrincipal principal) {
        return makeRecoveryCodes.make(principal);
    }
}
