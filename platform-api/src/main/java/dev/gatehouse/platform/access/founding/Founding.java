package dev.gatehouse.platform.access.founding;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Memberships;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Makes a firm with an invited owner, inside a transaction of the caller that is bound to the new firm. The same
 * request again makes nothing, so a double click makes one firm.
 */
@Component
public class Founding {

    private final FoundingRepository firms;
    private final Memberships memberships;
    private final OrganizationDirectory organizations;
    private final ObjectProvider<FoundingStep> steps;

    Founding(
            FoundingRepository firms,
            Memberships memberships,
            OrganizationDirectory organizations,
            ObjectProvider<FoundingStep> steps) {
        this.firms = firms;
        this.memberships = memberships;
        this.organizations = organizations;
        this.steps = steps;
    }

    /** The same for a firm that begins by itself; what other modules do for such a one is done with it. */
    public Mono<Optional<UUID>> foundOnTrial(NewFirm firm) {
        return found(firm)
                .delayUntil(made -> made.isEmpty()
                        ? Mono.empty()
                        : Flux.fromStream(steps::orderedStream)
                                .concatMap(step -> step.begin(firm))
                                .then());
    }

    /** The person behind the owner of a firm that has just been made. */
    public Mono<UUID> ownerOf(NewFirm firm) {
        return firms.person(firm.id(), firm.ownerEmail());
    }

    /** The owner's membership when the firm was made now; empty when the very same request made it before. */
    public Mono<Optional<UUID>> found(NewFirm firm) {
        return Mono.fromSupplier(() -> checked(firm))
                .flatMap(firms::insert)
                .flatMap(made -> made ? furnished(firm).map(Optional::of) : repeated(firm));
    }

    private static NewFirm checked(NewFirm firm) {
        if (Slugs.isReserved(firm.slug())) {
            throw taken();
        }
        return firm;
    }

    private Mono<UUID> furnished(NewFirm firm) {
        UUID owner = Ids.next();
        return firms.insertProfile(firm)
                .then(memberships.add(owner, firm.ownerEmail(), firm.ownerName(), MemberRole.OWNER))
                .then(organizations.changed(new OrganizationId(firm.id())))
                .thenReturn(owner);
    }

    private Mono<Optional<UUID>> repeated(NewFirm firm) {
        return firms.isThere(firm)
                .flatMap(there -> there
                        ? firms.isOwner(firm.id(), firm.ownerEmail())
                                .filter(owner -> owner)
                                .transform(Problems.orRefuse(ProblemCode.CONFLICT))
                                .thenReturn(Optional.<UUID>empty())
                        : Mono.error(Founding::taken));
    }

    private static ProblemException taken() {
        return ProblemException.field("/slug", "taken", "is not free");
    }

    /** Whether a firm may have this part of an address; bound to the service. */
    public Mono<Boolean> isFree(String slug) {
        return Slugs.isReserved(slug) ? Mono.just(false) : firms.isTaken(slug).map(taken -> !taken);
    }

    /** A part of an address that fits a name; empty when none does. */
    public static String slugFor(String name) {
        return Slugs.of(name);
    }
}
