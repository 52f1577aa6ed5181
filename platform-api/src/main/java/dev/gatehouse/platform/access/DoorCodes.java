package dev.gatehouse.platform.access;

import dev.gatehouse.platform.access.ContactIdentityRepository.Registered;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.time.Duration;
import java.util.UUID;
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
    private final ContactIdentityRepository contacts;
    private final TenantTransactions transactions;
    private final Duration life;

    DoorCodes(
            Challenges challenges,
            ContactIdentityRepository contacts,
            TenantTransactions transactions,
            AccessProperties properties) {
        this.challenges = challenges;
        this.contacts = contacts;
        this.transactions = transactions;
        this.life = properties.access().codeLife();
    }

    /** What the mail needs to say. */
    public record DoorCode(String email, String name, String code, Duration life) {}

    /** A fresh code; empty when the address belongs to no contact of the firm, or the challenge is over. */
    public Mono<DoorCode> mint(UUID challenge) {
        return Tenant.current()
                .flatMap(organization -> challenges
                        .address(organization, challenge)
                        .flatMap(address -> transactions.read(contacts.registered(address)))
                        .flatMap(contact -> code(organization, challenge, contact)));
    }

    private Mono<DoorCode> code(OrganizationId organization, UUID challenge, Registered contact) {
        return challenges
                .mintCode(organization, challenge, contact.id())
                .map(code -> new DoorCode(contact.email(), contact.name(), code, life));
    }
}
