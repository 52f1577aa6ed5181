package dev.gatehouse.platform.access.signup;

import dev.gatehouse.platform.access.AccessProperties;
import dev.gatehouse.platform.access.ChallengeMails;
import dev.gatehouse.platform.kernel.Digests;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Makes the code of a sign-up at the moment its mail is written. It is about a mailbox and nobody's account: whoever
 * has one gets the same mail.
 */
@Component
public class SignUpCodes {

    /** Kind of the work row that asks for the mail. */
    public static final String WORK = "sign-up-code-mail";

    private final ChallengeMails challenges;
    private final Duration life;

    SignUpCodes(ChallengeMails challenges, AccessProperties properties) {
        this.challenges = challenges;
        this.life = properties.access().codeLife();
    }

    /** What the mail needs to say. */
    public record SignUpCode(String email, String code, Duration life) {}

    /** A fresh code; empty when the challenge is over. */
    public Mono<SignUpCode> mint(UUID challenge) {
        return challenges
                .address(OrganizationId.SERVICE, challenge)
                .flatMap(address -> challenges
                        .mintCode(OrganizationId.SERVICE, challenge, mailbox(address))
                        .map(code -> new SignUpCode(address, code, life)));
    }

    /**
     * A mailbox as the owner of a challenge. No person, member or operator has such an id, so that a code of one door
     * never opens another.
     */
    static UUID mailbox(String address) {
        String normal = "sign-up:" + address.strip().toLowerCase(Locale.ROOT);
        return UUID.nameUUIDFromBytes(Digests.sha256(normal));
    }
}
