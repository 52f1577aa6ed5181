package dev.gatehouse.console.platform;

import dev.gatehouse.contract.organization.AccentResponse;
import dev.gatehouse.contract.organization.ChangeAppearanceRequest;
import dev.gatehouse.contract.organization.ProfileResponse;
import dev.gatehouse.contract.organization.RenameOrganizationRequest;
import dev.gatehouse.contract.organization.SetLogoRequest;
import dev.gatehouse.contract.subscription.PlanResponse;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The firm itself: how it shows itself to its clients, and its plan. */
public interface OrganizationApi {

    /** Name, colour, welcome and logo. */
    @GetExchange("/organization/profile")
    ProfileResponse profile();

    /** What would become of a colour, six hexadecimal digits, in both themes. */
    @GetExchange("/organization/accent")
    AccentResponse accent(@RequestParam String colour);

    /** Changes the name. */
    @PutExchange("/organization/name")
    ProfileResponse rename(@RequestHeader("If-Match") String version, @RequestBody RenameOrganizationRequest request);

    /** Changes colour and welcome. */
    @PutExchange("/organization/appearance")
    ProfileResponse changeAppearance(
            @RequestHeader("If-Match") String version, @RequestBody ChangeAppearanceRequest request);

    /** Sets the logo. */
    @PutExchange("/organization/logo")
    ProfileResponse setLogo(@RequestHeader("If-Match") String version, @RequestBody SetLogoRequest request);

    /** Takes the logo away. */
    @DeleteExchange("/organization/logo")
    ProfileResponse removeLogo(@RequestHeader("If-Match") String version);

    /** What the plan includes and how much of it is used. */
    @GetExchange("/organization/plan")
    PlanResponse plan();
}
