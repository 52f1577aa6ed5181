package dev.gatehouse.platform.subscription;

import dev.gatehouse.billing.Bill;
import dev.gatehouse.billing.Charge;
import dev.gatehouse.billing.Money;
import dev.gatehouse.billing.Period;
import dev.gatehouse.billing.Plan;
import dev.gatehouse.contract.subscription.Amount;
import dev.gatehouse.contract.subscription.InvoiceListItem;
import dev.gatehouse.contract.subscription.InvoiceState;
import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class InvoiceRepository {

    private static final int LINES = 100;

    private final TenantSql sql;

    InvoiceRepository(TenantSql sql) {
        this.sql = sql;
    }

    /** The firm's next serial of an issuer in a year. An undone transaction gives it back. */
    Mono<Integer> nextSerial(String issuer, int year) {
        return sql.one(
                "insert into invoice_series (issuer, year, last) values ($1, $2, 1)"
                        + " on conflict (org_id, issuer, year) do update set last = invoice_series.last + 1 returning last",
                row -> Objects.requireNonNull(row.get(0, Integer.class)),
                issuer,
                year);
    }

    Mono<Void> insert(Invoice invoice) {
        Bill bill = invoice.bill();
        return sql.update(
                        "insert into invoice (id, number, issued_on, due_on, currency, net, tax, total, tax_basis_points,"
                                + " issuer, buyer) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
                        invoice.id(),
                        invoice.number(),
                        invoice.issuedOn(),
                        invoice.dueOn(),
                        bill.total().currency().getCurrencyCode(),
                        bill.net().minor(),
                        bill.tax().minor(),
                        bill.total().minor(),
                        invoice.taxBasisPoints(),
                        invoice.issuer(),
                        invoice.buyer())
                .then(insertLines(invoice.id(), bill.lines()));
    }

    private Mono<Void> insertLines(UUID invoice, List<Charge> lines) {
        String insert = """
                insert into invoice_line (invoice_id, position, kind, plan, period_from, period_until, amount)
                select $1, t.* from unnest($2::smallint[], $3::text[], $4::text[], $5::date[], $6::date[], $7::bigint[]) as t
                """;
        return sql.update(
                        insert,
                        invoice,
                        IntStream.rangeClosed(1, lines.size())
                                .boxed()
                                .map(Integer::shortValue)
                                .toArray(Short[]::new),
                        lines.stream().map(line -> line.kind().name()).toArray(String[]::new),
                        lines.stream().map(line -> line.plan().name()).toArray(String[]::new),
                        lines.stream().map(line -> line.period().from()).toArray(LocalDate[]::new),
                        lines.stream().map(line -> line.period().until()).toArray(LocalDate[]::new),
                        lines.stream().map(line -> line.amount().minor()).toArray(Long[]::new))
                .then();
    }

    /** The day by which the oldest open invoice is to be paid; empty when all are paid. */
    Mono<LocalDate> oldestDue() {
        return sql.list(
                        "select due_on from invoice where state = 'OPEN' order by due_on limit 1",
                        row -> Objects.requireNonNull(row.get(0, LocalDate.class)))
                .flatMap(days -> Mono.justOrEmpty(days.stream().findFirst()));
    }

    /** The newest first. */
    Mono<List<InvoiceListItem>> page(UUID before, int limit) {
        return sql.list(
                "select id, number, state, issued_on, due_on, total, currency, paid_on from invoice"
                        + " where id < $1 order by id desc limit $2",
                InvoiceRepository::listItem,
                before,
                limit);
    }

    /** Pays an open invoice; false when it is not open. */
    Mono<Boolean> pay(UUID id, LocalDate on, String reference) {
        return sql.update(
                        "update invoice set state = 'PAID', paid_on = $2, payment_reference = $3"
                                + " where id = $1 and state = 'OPEN'",
                        id,
                        on,
                        reference)
                .map(paid -> paid == 1);
    }

    Mono<Invoice> find(UUID id) {
        return lines(id)
                .flatMap(lines -> sql.one(
                        "select id, number, state, issued_on, due_on, currency, net, tax, total, tax_basis_points, issuer,"
                                + " buyer, paid_on from invoice where id = $1",
                        row -> invoice(row, lines),
                        id));
    }

    private record Line(Charge.Kind kind, Plan plan, Period period, long amount) {

        Charge in(Currency currency) {
            return new Charge(kind, plan, period, new Money(amount, currency));
        }
    }

    private Mono<List<Line>> lines(UUID invoice) {
        return sql.list(
                "select kind, plan, period_from, period_until, amount from invoice_line where invoice_id = $1"
                        + " order by position limit $2",
                row -> new Line(
                        Charge.Kind.valueOf(row.get(0, String.class)),
                        Plan.valueOf(row.get(1, String.class)),
                        new Period(
                                Objects.requireNonNull(row.get(2, LocalDate.class)),
                                Objects.requireNonNull(row.get(3, LocalDate.class))),
                        number(row, 4)),
                invoice,
                LINES);
    }

    private static Invoice invoice(Readable row, List<Line> lines) {
        Currency currency = Currency.getInstance(row.get(5, String.class));
        Bill bill = new Bill(
                lines.stream().map(line -> line.in(currency)).toList(),
                new Money(number(row, 6), currency),
                new Money(number(row, 7), currency),
                new Money(number(row, 8), currency));
        return new Invoice(
                Objects.requireNonNull(row.get(0, UUID.class)),
                Objects.requireNonNull(row.get(1, String.class)),
                InvoiceState.valueOf(row.get(2, String.class)),
                Objects.requireNonNull(row.get(3, LocalDate.class)),
                Objects.requireNonNull(row.get(4, LocalDate.class)),
                bill,
                Objects.requireNonNull(row.get(9, Integer.class)),
                Objects.requireNonNull(row.get(10, String.class)),
                Objects.requireNonNull(row.get(11, String.class)),
                row.get(12, LocalDate.class));
    }

    private static InvoiceListItem listItem(Readable row) {
        return new InvoiceListItem(
                Objects.requireNonNull(row.get(0, UUID.class)),
                Objects.requireNonNull(row.get(1, String.class)),
                InvoiceState.valueOf(row.get(2, String.class)),
                Objects.requireNonNull(row.get(3, LocalDate.class)),
                Objects.requireNonNull(row.get(4, LocalDate.class)),
                new Amount(number(row, 5), Objects.requireNonNull(row.get(6, String.class))),
                row.get(7, LocalDate.class));
    }

    private static long number(Readable row, int column) {
        return Objects.requireNonNull(row.get(column, Long.class));
    }
}
