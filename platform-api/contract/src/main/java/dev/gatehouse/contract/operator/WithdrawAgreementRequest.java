package dev.gatehouse.contract.operator;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.SingleLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Lets the plan hold again. */
public record WithdrawAgreementRequest(
        @NotBlank @Size(max = Limits.KEY) @SingleLine String key,
        @NotBlank @Size(max = Limits.ACCOUNT_REASON) String reason) {}
