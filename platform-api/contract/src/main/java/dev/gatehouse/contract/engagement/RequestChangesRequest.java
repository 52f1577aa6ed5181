package dev.gatehouse.contract.engagement;

import dev.gatehouse.contract.Limits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Sends a submission back; the contact reads the reason word for word. */
public record RequestChangesRequest(
        @NotBlank @Size(max = Limits.REASON) String reason) {}
