package dev.gatehouse.contract.subscription;

import java.time.LocalDate;

/**
 * A line of an invoice, before tax.
 *
 * @param kind {@code PERIOD}, {@code REST_OF_PERIOD} or {@code CREDIT_FOR_REST}
 * @param until the first day that no longer belongs to it
 */
public record InvoiceLine(String kind, String plan, LocalDate from, LocalDate until, Amount amount) {}
