package dev.gatehouse.billing;

import java.util.Locale;

/**
 * The number of an invoice, in a series of the buyer's own. Its serials run from 1 without a gap within a year.
 *
 * @param issuer short, in front of every number
 * @param buyer short and never of another buyer, so that no two invoices of the issuer have one number
 */
public record InvoiceNumber(String issuer, String buyer, int year, int serial) {

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s-%s-%d-%04d", issuer, buyer.toUpperCase(Locale.ROOT), year, serial);
    }
}
