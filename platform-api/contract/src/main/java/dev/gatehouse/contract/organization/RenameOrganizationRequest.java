package dev.gatehouse.contract.organization;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.SingleLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the firm calls itself from now on. */
public record RenameOrganizationRequest(
        @NotBlank @Size(max = Limits.NAME) @SingleLine String name) {}
