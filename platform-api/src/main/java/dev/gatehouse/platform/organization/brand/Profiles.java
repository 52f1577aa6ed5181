package dev.gatehouse.platform.organization.brand;

import dev.gatehouse.contract.organization.LogoResponse;
import dev.gatehouse.contract.organization.ProfileResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.PortalUrls;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What every change of the brand has in common: the version, the event, and the word to all nodes. */
@Component
class Profiles {

    private final ProfileRepository profiles;
    private final OrganizationDirectory organizations;
    private final PortalUrls urls;
    private final EventLog events;

    Profiles(ProfileRepository profiles, OrganizationDirectory organizations, PortalUrls urls, EventLog events) {
        this.profiles = profiles;
        this.organizations = organizations;
        this.urls = urls;
        this.events = events;
    }

    Mono<ProfileResponse> read() {
        return profiles.read().transform(Problems.orNotFound()).map(this::describe);
    }

    /** Finishes a change; false means that somebody was faster. */
    Mono<ProfileResponse> changed(Mono<Boolean> change, NewEvent event, StaffPrincipal member) {
        return change.filter(done -> done)
                .transform(Problems.orRefuse(ProblemCode.STALE_VERSION))
                .then(organizations.changed(member.organization()))
                .then(read())
                .delayUntil(profile -> events.append(event));
    }

    static NewEvent event(String type, StaffPrincipal member) {
        return NewEvent.of(Stream.organization(member.organization().value()), type, member.actor());
    }

    private ProfileResponse describe(Profile profile) {
        return new ProfileResponse(
                profile.name(), profile.accent(), profile.welcome(), logo(profile), profile.version());
    }

    private @Nullable LogoResponse logo(Profile profile) {
        @Nullable String sha256 = profile.logoSha256();
        return sha256 == null
                ? null
                : new LogoResponse(urls.logo(profile.slug(), sha256), profile.logoWidth(), profile.logoHeight());
    }
}
