package dev.gatehouse.platform.access.signup;

import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.platform.access.AccessProperties;
import dev.gatehouse.platform.access.Challenges;
import dev.gatehouse.platform.access.Challenges.Asking;
import dev.gatehouse.platform.access.OpenToAnyone;
import dev.gatehouse.platform.access.RateLimit;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkQueue;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * Mails a code to whoever wants to sign up a firm. Known and unknown addresses get the same answer and the same mail.
 */
@UseCase
@OpenToAnyone("nobody is signed in yet; limited per address and network")
@EveryPlan
@NoTransaction("the address waits in Redis; the mail is asked for in a transaction of its own")
class StartSignUp {

    private static final List<RateLimit> LIMITS = List.of(RateLimit.CODE_PER_ADDRESS, RateLimit.CODE_PER_IP);

    private final Challenges challenges;
    private final WorkQueue work;
    private final TenantTransactions transactions;
    private final Duration life;

    StartSignUp(Challenges challenges, WorkQueue work, TenantTransactions transactions, AccessProperties properties) {
        this.challenges = challenges;
        this.work = work;
        this.transactions = transactions;
        this.life = properties.access().codeLife();
    }

    Mono<SignInStarted> start(String email, Visitor visitor) {
        return challenges
                .start(OrganizationId.SERVICE, new Asking(email, visitor), LIMITS)
                .flatMap(verification -> transactions
                        .write(work.add(SignUpCodes.WORK, verification.challenge()))
                        .thenReturn(new SignInStarted(
                                verification.text(), Clock.now().plus(life))))
                .contextWrite(Tenant.bind(OrganizationId.SERVICE));
    }
}
