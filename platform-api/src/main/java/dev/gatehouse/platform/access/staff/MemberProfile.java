package dev.gatehouse.platform.access.staff;

import dev.gatehouse.contract.access.MemberResponse;
import dev.gatehouse.contract.organization.OrganizationResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.PortalUrls;
import dev.gatehouse.platform.access.StaffIdentity;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.tenancy.Organization;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Describes a member together with the firm the session belongs to. */
@Component
class MemberProfile {

    private final OrganizationDirectory organizations;
    private final PortalUrls urls;
    private final boolean scanning;

    MemberProfile(
            OrganizationDirectory organizations,
            PortalUrls urls,
            @Value("${gatehouse.files.scanner:}") String scanner) {
        this.organizations = organizations;
        this.urls = urls;
        this.scanning = !scanner.isBlank();
    }

    Mono<MemberResponse> of(StaffIdentity member) {
        return organizations
                .byId(member.organization())
                .transform(Problems.orNotFound())
                .map(organization -> new MemberResponse(
                        member.memberId(),
                        member.name(),
                        member.email(),
                        member.role(),
                        Permission.of(member.role()),
                        describe(organization)));
    }

    private OrganizationResponse describe(Organization organization) {
        return new OrganizationResponse(
                organization.id().value(),
                organization.slug(),
                organization.name(),
                organization.preset(),
                organization.plan(),
                urls.home(organization.slug()),
                scanning);
    }
}
