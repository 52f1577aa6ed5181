package dev.gatehouse.platform.access.operator;

import dev.gatehouse.platform.access.AccessProperties;
import dev.gatehouse.platform.access.ChallengeMails;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes an operator's code at the moment its mail is written, so that no queue ever holds one. */
@Component
public class OperatorCodes {

    /** Kind of the work row that asks for the mail. */
    public static final String WORK = "operator-code-mail";

    private final ChallengeMails challenges;
    private final OperatorRepository operators;
    private final TenantTransactions transactions;
    private final Duration life;

    OperatorCodes(
            ChallengeMails challenges,
            OperatorRepository operators,
            TenantTransactions transactions,
            AccessProperties properties) {
        this.challenges = challenges;
        this.operators = operators;
        this.transactions = transactions;
        this.life = properties.access().codeLife();
    }

    /** What the mail needs to say. */
    public record OperatorCode(String email, String code, Duration life) {}

    /** A fresh code; empty when the address is no operator's, or the challenge is over. */
    public Mono<OperatorCode> mint(UUID challenge) {
        return challenges
                .address(OrganizationId.SERVICE, challenge)
                .map(address -> address.strip().toLowerCase(Locale.ROOT))
                .flatMap(address -> transactions.read(operators.enrolled(address)))
                .flatMap(operator -> challenges
                        .mintCode(OrganizationId.SERVICE, challenge, operator.id())
                        .map(code -> new OperatorCode(operator.email(), code, life)));
    }
}
