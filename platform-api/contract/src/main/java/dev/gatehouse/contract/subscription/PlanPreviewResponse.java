package dev.gatehouse.contract.subscription;

import java.util.List;

/**
 * What another plan would mean for a firm as it is. What was agreed with the firm holds on every plan.
 *
 * @param lost keys of features that go; what was made with them stays readable
 * @param gained keys of features that come
 * @param readOnly whether the firm would be over a limit: it would read, free and export, but add nothing
 * @param kept what stays readable and exportable in any case
 */
public record PlanPreviewResponse(
        String from,
        String to,
        List<String> lost,
        List<String> gained,
        List<LimitPreview> limits,
        boolean readOnly,
        List<KeptRecords> kept) {}
