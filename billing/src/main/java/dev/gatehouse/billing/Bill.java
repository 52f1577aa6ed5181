package dev.gatehouse.billing;

import java.util.List;

/** The lines of an invoice and what they come to; the tax is rounded once, on the sum. */
public record Bill(List<Charge> lines, Money net, Money tax, Money total) {

    /** Adds charges up. */
    public static Bill of(List<Charge> lines, TaxRate rate) {
        Money net = lines.stream().map(Charge::amount).reduce(Money::plus).orElseThrow();
        Money tax = rate.on(net);
        return new Bill(List.copyOf(lines), net, tax, net.plus(tax));
    }
}
