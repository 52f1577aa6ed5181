package dev.gatehouse.contract.operator;

import dev.gatehouse.contract.Limits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a firm is closed or opened again. */
public record ChangeOrganizationStateRequest(
        @NotBlank @Size(max = Limits.ACCOUNT_REASON) String reason) {}
