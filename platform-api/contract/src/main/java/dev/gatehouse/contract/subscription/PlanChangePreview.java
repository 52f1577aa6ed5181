package dev.gatehouse.contract.subscription;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What choosing a plan would mean today. Nothing has been changed.
 *
 * @param from when the plan would hold
 * @param lines what would be invoiced today; none when nothing is to be paid
 */
public record PlanChangePreview(
        String plan,
        LocalDate from,
        List<InvoiceLine> lines,
        @Nullable Amount net,
        @Nullable Amount tax,
        @Nullable Amount total) {}
