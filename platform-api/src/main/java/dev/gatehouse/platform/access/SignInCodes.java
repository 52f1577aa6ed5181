package dev.gatehouse.platform.access;

import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes the code for a mail at the moment it is written, so that no queue ever holds one. */
@Component
public class SignInCodes {

    /** Kind of the work row that asks for the mail. */
    public static final String WORK = "sign-in-mail";

    private final ChallengeMails challenges;
    private final StaffRepository staff;
    private final TenantTransactions transactions;
    private final Duration life;

    SignInCodes(
            ChallengeMails challenges,
            StaffRepository staff,
            TenantTransactions transactions,
            AccessProperties properties) {
        this.challenges = challenges;
        this.staff = staff;
        this.transactions = transactions;
        this.life = properties.access().codeLife();
    }

    /** What the mail needs to say. */
    public record SignInCode(String email, String code, Duration life) {}

    /** A fresh code for a challenge; empty when the address is unknown or the challenge is over. */
    public Mono<SignInCode> mint(UUID challenge) {
        return challenges
                .address(OrganizationId.SERVICE, challenge)
                .flatMap(address -> transactions
                        .read(staff.personOf(address))
                        .flatMap(person -> challenges.mintCode(OrganizationId.SERVICE, challenge, person))
                        .map(code -> new SignInCode(address, code, life)));
    }
}
