package dev.gatehouse.platform.access;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.ChallengeMails.Waiting;
import dev.gatehouse.platform.access.ContactIdentityRepository.Registered;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.tenancy.AccessPolicy;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Codes for the door of the bound firm, made at the moment a mail is written, so that no queue ever holds one. Only
 * here, where no visitor waits for the answer, an address is looked up.
 */
@Component
public class DoorCodes {

    /** Kind of the work row that asks for the mail. */
    public static final String WORK = "door-code-mail";

    private final Challenges challenges;
    private final ChallengeMails mails;
    private final ContactIdentityRepository contacts;
    private final TenantTransactions transactions;

    DoorCodes(
            Challenges challenges,
            ChallengeMails mails,
            ContactIdentityRepository contacts,
            TenantTransactions transactions) {
        this.challenges = challenges;
        this.mails = mails;
        this.contacts = contacts;
        this.transactions = transactions;
    }

    /**
     * What the mail needs to say.
     *
     * @param token of the link; null where the firm's door takes a code alone
     */
    public record DoorCode(
            String email,
            String name,
            String code,
            @Nullable String token,
            Duration life) {}

    /** A fresh code; empty when the address belongs to no contact of the firm, or the challenge is over. */
    public Mono<DoorCode> mint(UUID challenge) {
        return Tenant.current()
                .flatMap(organization -> mails.waiting(organization, challenge)
                        .flatMap(waiting -> transactions.read(registered(waiting)))
                        .flatMap(contact -> code(organization, challenge, contact)));
    }

    /** Whoever was known from the beginning is found by id, so that the mail goes to the address on file now. */
    private Mono<Registered> registered(Waiting waiting) {
        @Nullable UUID owner = waiting.owner();
        return owner == null ? contacts.registered(waiting.address()) : contacts.registered(owner);
    }

    /** The address of a contact of an active client, for a mail that asks for a proof. */
    public Mono<String> addressOf(UUID contact) {
        return transactions.read(contacts.registered(contact)).map(Registered::email);
    }

    /**
     * A login link in a mail that its reader has not asked for.
     *
     * @param life how long it works, once
     */
    public record LoginLink(String token, Duration life) {}

    /**
     * Lets a contact in once, without having asked; empty where the door takes no link, and for whoever has used up the
     * tries of today. No browser waits for the code, so there is none.
     */
    public Mono<LoginLink> linkFor(UUID contact, AccessPolicy policy) {
        Challenges.Terms terms = Challenges.Terms.of(policy, contact, null);
        return terms.link()
                ? Tenant.current()
                        .flatMap(organization -> transactions
                                .read(contacts.registered(contact))
                                .flatMap(registered -> link(organization, registered, terms)))
                        .onErrorResume(DoorCodes::isLimited, limited -> Mono.empty())
                : Mono.empty();
    }

    private Mono<LoginLink> link(OrganizationId organization, Registered contact, Challenges.Terms terms) {
        Challenges.Asking asking = new Challenges.Asking(contact.email(), Visitor.NOBODY);
        return challenges
                .start(organization, asking, terms, List.of())
                .flatMap(started -> mails.mintUnasked(
                        organization, started.verification().challenge(), contact.id(), contact.name()))
                .flatMap(minted -> Mono.justOrEmpty(minted.token()).map(token -> new LoginLink(token, minted.life())));
    }

    private static boolean isLimited(Throwable error) {
        return error instanceof ProblemException problem && problem.code() == ProblemCode.RATE_LIMITED;
    }

    private Mono<DoorCode> code(OrganizationId organization, UUID challenge, Registered contact) {
        return mails.mint(organization, challenge, contact.id(), contact.name())
                .map(minted ->
                        new DoorCode(contact.email(), contact.name(), minted.code(), minted.token(), minted.life()));
    }
}
