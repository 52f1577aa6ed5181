package dev.gatehouse.platform.access.factor;

import dev.gatehouse.contract.access.FactorKind;
import dev.gatehouse.contract.access.GivenProof;
import dev.gatehouse.contract.access.SessionProof;
import dev.gatehouse.platform.access.Ceremonies;
import dev.gatehouse.platform.kernel.Blocking;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Compares a proof with what its owner has enrolled, and uses it up. Whoever calls has counted the try before. The
 * transaction is one of its own: what was used stays used, whatever becomes of the sign-in.
 */
@Component
public class FactorCheck {

    private final FactorRepository factors;
    private final FactorSecrets secrets;
    private final RecoveryCodes recoveryCodes;
    private final Passkeys passkeys;
    private final Ceremonies ceremonies;
    private final TenantTransactions transactions;
    private final Blocking blocking;

    FactorCheck(
            FactorRepository factors,
            FactorSecrets secrets,
            RecoveryCodes recoveryCodes,
            Passkeys passkeys,
            Ceremonies ceremonies,
            TenantTransactions transactions,
            Blocking blocking) {
        this.factors = factors;
        this.secrets = secrets;
        this.recoveryCodes = recoveryCodes;
        this.passkeys = passkeys;
        this.ceremonies = ceremonies;
        this.transactions = transactions;
        this.blocking = blocking;
    }

    /** Hands out a challenge for the passkeys of an owner, to be answered once by whoever holds this secret. */
    public Mono<String> challenge(FactorOwner owner, String holder) {
        String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(Ids.randomBytes(32));
        return transactions
                .read(factors.of(owner))
                .delayUntil(known -> ceremonies.put(holder, challenge))
                .map(known -> passkeys.requestOptions(challenge, known));
    }

    /** What a right answer proves; empty when it is wrong, used before, or not of this owner. */
    public Mono<SessionProof> check(FactorOwner owner, GivenProof given, String holder) {
        String code = Optional.ofNullable(given.code()).orElse("");
        return switch (given.method()) {
            case TOTP -> proves(SessionProof.TOTP, transactions.write(totp(owner, code.replaceAll("[\\s-]", ""))));
            case RECOVERY_CODE ->
                proves(SessionProof.RECOVERY_CODE, transactions.write(recoveryCodes.use(owner, code)));
            case PASSKEY ->
                proves(
                        SessionProof.PASSKEY,
                        passkey(owner, Optional.ofNullable(given.passkey()).orElse(""), holder));
            case MAILED_CODE -> Mono.empty();
        };
    }

    private static Mono<SessionProof> proves(SessionProof proof, Mono<Boolean> right) {
        return right.filter(is -> is).map(is -> proof);
    }

    private Mono<Boolean> totp(FactorOwner owner, String code) {
        return factors.of(owner)
                .flatMapIterable(known -> known)
                .filter(factor -> factor.kind() == FactorKind.TOTP)
                .concatMap(factor -> totp(owner, factor, code))
                .any(used -> used);
    }

    private Mono<Boolean> totp(FactorOwner owner, Factor factor, String code) {
        OptionalLong step = Totp.step(secrets.open(owner, factor.id(), factor.secret()), code, Clock.now());
        return step.isPresent() ? factors.use(owner, factor.id(), step.getAsLong()) : Mono.just(false);
    }

    /** The challenge is used up by whatever comes. */
    private Mono<Boolean> passkey(FactorOwner owner, String credential, String holder) {
        return ceremonies
                .take(holder)
                .flatMap(challenge -> transactions
                        .read(factors.of(owner))
                        .flatMap(known -> Mono.justOrEmpty(Passkeys.named(credential, known)))
                        .flatMap(factor -> signed(owner, factor, credential, challenge)));
    }

    private Mono<Boolean> signed(FactorOwner owner, Factor factor, String credential, String challenge) {
        return blocking.compute("passkey", () -> passkeys.signed(factor, credential, challenge))
                .flatMap(Mono::justOrEmpty)
                .flatMap(count -> transactions.write(factors.use(owner, factor.id(), count)));
    }
}
