package dev.gatehouse.contract.portal;

import dev.gatehouse.contract.Limits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Asks for fresh mails with the access links of this address. The answer never tells whether there are any. */
public record RequestLinkRequest(
        @NotBlank @Email @Size(max = Limits.EMAIL) String email) {}
