package dev.gatehouse.contract.invitation;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.SingleLine;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Invites a person at a client. Whoever is a contact already is invited as that contact. Sending it again with the same
 * id changes nothing and gives the same answer.
 *
 * @param id made by the caller, UUIDv7
 * @param clientId the client; absent with an engagement, whose client it is, or when the company says it
 * @param company names the client where no id does: one that exists, or else a new one
 * @param engagementId what the person is invited to; absent for the portal as a whole
 * @param message a personal word in the mail
 */
public record InviteContactRequest(
        @NotNull UUID id,
        @NotBlank @Email @Size(max = Limits.EMAIL) String email,
        @NotBlank @Size(max = Limits.NAME) @SingleLine String name,
        @Nullable @Size(max = Limits.NAME) @SingleLine String jobTitle,
        @Nullable @Size(max = Limits.NAME) @SingleLine String company,
        @Nullable UUID clientId,
        @Nullable UUID engagementId,
        @Nullable @Size(max = Limits.TEXT) String message) {}
