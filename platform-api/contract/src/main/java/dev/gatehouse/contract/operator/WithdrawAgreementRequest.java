package dev.gatehouse.contract.operator;

import dev.gatehouse.contract.Limits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Lets the plan hold again. */
public record WithdrawAgreementRequest(
        @NotBlank @Size(max = Limits.KEY) String key,
        @NotBlank @Size(max = Limits.ACCOUNT_REASON) String reason) {}
