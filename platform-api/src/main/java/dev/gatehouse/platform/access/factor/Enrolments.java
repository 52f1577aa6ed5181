package dev.gatehouse.platform.access.factor;

import dev.gatehouse.contract.access.EnrolmentResponse;
import dev.gatehouse.contract.access.FactorKind;
import dev.gatehouse.contract.access.FactorResponse;
import dev.gatehouse.contract.access.NewFactor;
import dev.gatehouse.contract.access.SessionProof;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Ceremonies;
import dev.gatehouse.platform.kernel.Blocking;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Adds second factors in two steps: something is handed out, and counts once a proof with it has come back. In between
 * Redis has it, sealed.
 */
@Component
public class Enrolments {

    private static final String SEPARATOR = "|";

    private final FactorRepository factors;
    private final FactorSecrets secrets;
    private final RecoveryCodes recoveryCodes;
    private final Passkeys passkeys;
    private final Ceremonies ceremonies;
    private final TenantTransactions transactions;
    private final Blocking blocking;

    Enrolments(
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

    /** A factor whose first proof is right; it is not stored yet. */
    public record Ready(Factor factor, SessionProof proof) {}

    /** A factor that has been added, and the recovery codes that came with the first one. */
    public record Added(Factor factor, List<String> recoveryCodes) {}

    /** Hands out a key or a challenge to whoever holds this secret. */
    public Mono<EnrolmentResponse> begin(FactorOwner owner, String address, FactorKind kind, String holder) {
        return switch (kind) {
            case TOTP -> beginTotp(owner, address, holder);
            case PASSKEY -> beginPasskey(owner, address, holder);
        };
    }

    private Mono<EnrolmentResponse> beginTotp(FactorOwner owner, String address, String holder) {
        UUID id = Ids.next();
        byte[] key = Ids.randomBytes(Totp.KEY_BYTES);
        String sealed = Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.seal(owner, id, key));
        String text = Base32.encode(key);
        return ceremonies
                .put(holder, FactorKind.TOTP + SEPARATOR + id + SEPARATOR + sealed)
                .thenReturn(new EnrolmentResponse(
                        FactorKind.TOTP, Clock.now().plus(Ceremonies.LIFE), text, uri(address, text), null));
    }

    private static String uri(String address, String key) {
        String label = URLEncoder.encode("Gatehouse:" + address, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%3A", ":");
        return "otpauth://totp/" + label + "?secret=" + key + "&issuer=Gatehouse";
    }

    private Mono<EnrolmentResponse> beginPasskey(FactorOwner owner, String address, String holder) {
        String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(Ids.randomBytes(32));
        return transactions
                .read(factors.of(owner))
                .delayUntil(known ->
                        ceremonies.put(holder, FactorKind.PASSKEY + SEPARATOR + Ids.next() + SEPARATOR + challenge))
                .map(known -> new EnrolmentResponse(
                        FactorKind.PASSKEY,
                        Clock.now().plus(Ceremonies.LIFE),
                        null,
                        null,
                        passkeys.creationOptions(owner, address, challenge, known)));
    }

    /** Checks the first proof; {@code code-invalid} when it is wrong, {@code sign-in-expired} when it is too late. */
    public Mono<Ready> prove(FactorOwner owner, NewFactor given, String holder) {
        return ceremonies
                .read(holder)
                .transform(Problems.orRefuse(ProblemCode.SIGN_IN_EXPIRED))
                .map(text -> text.split("\\|", 3))
                .flatMap(parts -> ready(owner, given, parts))
                .transform(Problems.orRefuse(ProblemCode.CODE_INVALID))
                .delayUntil(ready -> ceremonies.take(holder).transform(Problems.orRefuse(ProblemCode.SIGN_IN_EXPIRED)));
    }

    private Mono<Ready> ready(FactorOwner owner, NewFactor given, String... parts) {
        UUID id = UUID.fromString(parts[1]);
        return FactorKind.valueOf(parts[0]) == FactorKind.TOTP
                ? Mono.fromSupplier(() -> totp(owner, id, Base64.getUrlDecoder().decode(parts[2]), given))
                        .flatMap(Mono::justOrEmpty)
                : passkey(id, parts[2], given);
    }

    /** The first code is used up as every later one is. */
    private Optional<Ready> totp(FactorOwner owner, UUID id, byte[] sealed, NewFactor given) {
        String code = Optional.ofNullable(given.code()).orElse("").replaceAll("[\\s-]", "");
        OptionalLong step = Totp.step(secrets.open(owner, id, sealed), code, Clock.now());
        return step.isPresent()
                ? Optional.of(
                        new Ready(fresh(id, FactorKind.TOTP, given, sealed, null, step.getAsLong()), SessionProof.TOTP))
                : Optional.empty();
    }

    private Mono<Ready> passkey(UUID id, String challenge, NewFactor given) {
        String credential = Optional.ofNullable(given.passkey()).orElse("");
        return blocking.compute("passkey", () -> passkeys.made(credential, challenge))
                .flatMap(Mono::justOrEmpty)
                .map(made -> new Ready(
                        fresh(id, FactorKind.PASSKEY, given, made.publicKey(), made.credentialId(), made.counter()),
                        SessionProof.PASSKEY));
    }

    private static Factor fresh(
            UUID id, FactorKind kind, NewFactor given, byte[] secret, byte @Nullable [] credential, long counter) {
        return new Factor(id, kind, given.name().strip(), secret, credential, counter, Clock.now(), null);
    }

    /** Stores it; inside the transaction of the caller. */
    public Mono<Added> add(FactorOwner owner, Ready ready) {
        return factors.of(owner)
                .doOnNext(Enrolments::requireRoom)
                .delayUntil(known -> factors.insert(owner, ready.factor()))
                .flatMap(known -> known.isEmpty() ? recoveryCodes.renew(owner) : Mono.just(List.<String>of()))
                .map(codes -> new Added(ready.factor(), codes));
    }

    /** The same for somebody who must have none so far; {@code sign-in-expired} when they have. */
    public Mono<Added> addFirst(FactorOwner owner, Ready ready) {
        return factors.lock(owner)
                .then(factors.of(owner))
                .filter(List::isEmpty)
                .transform(Problems.orRefuse(ProblemCode.SIGN_IN_EXPIRED))
                .flatMap(none -> add(owner, ready));
    }

    private static void requireRoom(List<Factor> known) {
        if (known.size() >= FactorRepository.MOST) {
            throw ProblemException.of(ProblemCode.CONFLICT);
        }
    }

    /** As its owner sees it. */
    public static FactorResponse describe(Factor factor) {
        return new FactorResponse(factor.id(), factor.kind(), factor.name(), factor.createdAt(), factor.usedAt());
    }
}
