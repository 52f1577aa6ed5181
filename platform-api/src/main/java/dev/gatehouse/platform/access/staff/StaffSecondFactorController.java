package dev.gatehouse.platform.access.staff;

import dev.gatehouse.contract.organization.SecondFactorSetting;
import dev.gatehouse.platform.access.StaffPrincipal;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The firm's rule about second factors. */
@RestController
@RequestMapping("/api/staff/organization/second-factor")
class StaffSecondFactorController {

    private final ReadSecondFactor readSecondFactor;
    private final ChangeSecondFactor changeSecondFactor;

    StaffSecondFactorController(ReadSecondFactor readSecondFactor, ChangeSecondFactor changeSecondFactor) {
        this.readSecondFactor = readSecondFactor;
        this.changeSecondFactor = changeSecondFactor;
    }

    @GetMapping
    Mono<SecondFactorSetting> read() {
        return readSecondFactor.read();
    }

    @PutMapping
    Mono<SecondFactorSetting> change(
            @Valid @RequestBody SecondFactorSetting setting, @AuthenticationPrincipal StaffPrincipal actor) {
        return changeSecondFactor.change(setting.secondFactor(), actor);
    }
}
