package dev.gatehouse.billing;

import java.util.Locale;

/**
 * The number of an invoice. Serials of an issuer run from 1 without a gap within a year.
 *
 * @param issuer short, in front of every number
 */
public record InvoiceNumber(String issuer, int year, int serial) {

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s-%d-%06d", issuer, year, serial);
    }
}
