package dev.gatehouse.contract.deadline;

import dev.gatehouse.contract.Patterns;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * An amount in a currency. A decimal in JSON loses digits on its way through many programs, so it is a text.
 *
 * @param amount not negative, with at most as many decimals as the currency has, for example {@code 1250.00}
 * @param currency ISO 4217
 */
public record Money(
        @NotNull @Pattern(regexp = Patterns.AMOUNT) String amount,
        @NotNull @Pattern(regexp = Patterns.CURRENCY) String currency) {}
