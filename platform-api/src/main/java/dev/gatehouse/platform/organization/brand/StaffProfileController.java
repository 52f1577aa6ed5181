package dev.gatehouse.platform.organization.brand;

import dev.gatehouse.contract.organization.AccentResponse;
import dev.gatehouse.contract.organization.ChangeAppearanceRequest;
import dev.gatehouse.contract.organization.ProfileResponse;
import dev.gatehouse.contract.organization.RenameOrganizationRequest;
import dev.gatehouse.contract.organization.SetLogoRequest;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/staff/organization")
class StaffProfileController {

    private final ReadProfile readProfile;
    private final ReadAccent readAccent;
    private final RenameOrganization renameOrganization;
    private final ChangeAppearance changeAppearance;
    private final SetLogo setLogo;
    private final RemoveLogo removeLogo;

    StaffProfileController(
            ReadProfile readProfile,
            ReadAccent readAccent,
            RenameOrganization renameOrganization,
            ChangeAppearance changeAppearance,
            SetLogo setLogo,
            RemoveLogo removeLogo) {
        this.readProfile = readProfile;
        this.readAccent = readAccent;
        this.renameOrganization = renameOrganization;
        this.changeAppearance = changeAppearance;
        this.setLogo = setLogo;
        this.removeLogo = removeLogo;
    }

    @GetMapping("/profile")
    Mono<ResponseEntity<ProfileResponse>> read() {
        return readProfile.read().map(StaffProfileController::tagged);
    }

    /** What would become of a colour, six hexadecimal digits, in both themes. */
    @GetMapping("/accent")
    Mono<AccentResponse> accent(@RequestParam @Pattern(regexp = "[0-9a-f]{6}") String colour) {
        return readAccent.read("#" + colour);
    }

    @PutMapping("/name")
    Mono<ResponseEntity<ProfileResponse>> rename(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody RenameOrganizationRequest request,
            @AuthenticationPrincipal StaffPrincipal member) {
        return renameOrganization
                .rename(Version.required(ifMatch), request.name(), member)
                .map(StaffProfileController::tagged);
    }

    @PutMapping("/appearance")
    Mono<ResponseEntity<ProfileResponse>> changeAppearance(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ChangeAppearanceRequest request,
            @AuthenticationPrincipal StaffPrincipal member) {
        return changeAppearance
                .change(Version.required(ifMatch), request, member)
                .map(StaffProfileController::tagged);
    }

    @PutMapping("/logo")
    Mono<ResponseEntity<ProfileResponse>> setLogo(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody SetLogoRequest request,
            @AuthenticationPrincipal StaffPrincipal member) {
        return setLogo.set(Version.required(ifMatch), request.image(), member).map(StaffProfileController::tagged);
    }

    @DeleteMapping("/logo")
    Mono<ResponseEntity<ProfileResponse>> removeLogo(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal StaffPrincipal member) {
        return removeLogo.remove(Version.required(ifMatch), member).map(StaffProfileController::tagged);
    }

    private static ResponseEntity<ProfileResponse> tagged(ProfileResponse profile) {
        return ResponseEntity.ok().eTag(Version.tag(profile.version())).body(profile);
    }
}
