package dev.gatehouse.platform.access.staff;

import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.platform.access.AccessProperties;
import dev.gatehouse.platform.access.Challenges;
import dev.gatehouse.platform.access.Challenges.Asking;
import dev.gatehouse.platform.access.OpenToAnyone;
import dev.gatehouse.platform.access.RateLimit;
import dev.gatehouse.platform.access.SignInCodes;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.work.WorkQueue;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Mono;

/** Asks for a code. What it does and how long it takes do not depend on whether the address is known. */
@UseCase
@OpenToAnyone("nobody is signed in yet; limited per address and network")
@EveryPlan
@NoTransaction("Redis comes first; the row of work stands alone")
class StartSignIn {

    private static final List<RateLimit> LIMITS = List.of(RateLimit.CODE_PER_ADDRESS, RateLimit.CODE_PER_IP);

    private final Challenges challenges;
    private final WorkQueue work;
    private final Duration life;

    StartSignIn(Challenges challenges, WorkQueue work, AccessProperties properties) {
        this.challenges = challenges;
        this.work = work;
        this.life = properties.access().codeLife();
    }

    Mono<SignInStarted> start(String email, Visitor visitor) {
        return challenges
                .start(OrganizationId.SERVICE, new Asking(email, visitor), LIMITS)
                .flatMap(verification -> work.addAlone(SignInCodes.WORK, verification.challenge())
                        .thenReturn(new SignInStarted(
                                verification.text(), Clock.now().plus(life))))
                .contextWrite(Tenant.bind(OrganizationId.SERVICE));
    }
}
