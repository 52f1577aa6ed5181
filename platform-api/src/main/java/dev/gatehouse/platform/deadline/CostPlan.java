package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.deadline.MonthlyCost;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What falls due in each month of a range: what has been entered, and for what is current also each time it comes
 * again.
 *
 * @param byClient whether each client has lines of its own
 */
record CostPlan(YearMonth from, YearMonth to, boolean byClient) {

    /**
     * A deadline with a cost.
     *
     * @param current whether it comes again from here; one that has been renewed does so from the next one
     */
    record Line(UUID clientId, LocalDate dueOn, int anchorDay, Amount cost, Recurrence recurrence, boolean current) {}

    private record Key(
            YearMonth month, String currency, @Nullable UUID clientId) {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::month)
                .thenComparing(Key::currency)
                .thenComparing(Key::clientId, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    private record Sum(Amount amount, int count) {

        Sum plus(Sum other) {
            return new Sum(amount.plus(other.amount), count + other.count);
        }
    }

    List<MonthlyCost> of(List<Line> lines) {
        TreeMap<Key, Sum> sums = new TreeMap<>(Key.ORDER);
        for (Line line : lines) {
            dates(line).forEach(date -> sums.merge(key(line, date), new Sum(line.cost(), 1), Sum::plus));
        }
        return sums.entrySet().stream()
                .map(entry -> cost(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Stream<LocalDate> dates(Line line) {
        Stream<LocalDate> dates = line.current()
                ? Stream.iterate(
                        line.dueOn(),
                        date -> date != null && !date.isAfter(to.atEndOfMonth()),
                        date -> line.recurrence().after(date, line.anchorDay()).orElse(null))
                : Stream.of(line.dueOn());
        return dates.filter(date -> !date.isBefore(from.atDay(1)) && !date.isAfter(to.atEndOfMonth()));
    }

    private Key key(Line line, LocalDate date) {
        return new Key(
                YearMonth.from(date), line.cost().currency().getCurrencyCode(), byClient ? line.clientId() : null);
    }

    private static MonthlyCost cost(Key key, Sum sum) {
        return new MonthlyCost(
                key.month().toString(), key.clientId(), sum.amount().money(), sum.count());
    }
}
