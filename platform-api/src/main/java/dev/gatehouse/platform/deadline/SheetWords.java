package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.deadline.Frequency;
import dev.gatehouse.contract.deadline.Interval;
import dev.gatehouse.contract.deadline.IntervalUnit;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates, amounts and frequencies as people write them in lists. What could mean two things is not understood. */
final class SheetWords {

    private static final DateTimeFormatter DOTTED =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern EVERY = Pattern.compile("(?:every )?([0-9]{1,3}) (day|week|month|year)s?");
    private static final Map<String, Frequency> FREQUENCIES = Map.ofEntries(
            Map.entry("", Frequency.ONE_OFF),
            Map.entry("once", Frequency.ONE_OFF),
            Map.entry("one off", Frequency.ONE_OFF),
            Map.entry("monthly", Frequency.MONTHLY),
            Map.entry("every month", Frequency.MONTHLY),
            Map.entry("quarterly", Frequency.QUARTERLY),
            Map.entry("every quarter", Frequency.QUARTERLY),
            Map.entry("semi annual", Frequency.SEMI_ANNUAL),
            Map.entry("half yearly", Frequency.SEMI_ANNUAL),
            Map.entry("annual", Frequency.ANNUAL),
            Map.entry("annually", Frequency.ANNUAL),
            Map.entry("yearly", Frequency.ANNUAL),
            Map.entry("every year", Frequency.ANNUAL));

    private SheetWords() {}

    /** {@code 2027-03-31} or {@code 31.3.2027}; with slashes nobody knows which part is the month. */
    static Optional<LocalDate> date(String text) {
        return Stream.of(DateTimeFormatter.ISO_LOCAL_DATE, DOTTED)
                .flatMap(format -> parsed(text, format).stream())
                .findFirst();
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    /** {@code 1250.00}, {@code 1'250.00}, {@code 1.250,00}: the last of point and comma is that of the decimals. */
    static String amount(String text) {
        String digits = text.replaceAll("[\\s\u00a0'’]", "");
        return digits.lastIndexOf(',') > digits.lastIndexOf('.')
                ? digits.replace(".", "").replace(',', '.')
                : digits.replace(",", "");
    }

    /** {@code yearly}, {@code every 18 months}; nothing means once. */
    static Optional<Recurrence> recurrence(String text) {
        String words = text.toLowerCase(Locale.ROOT).replaceAll("[-_\\s]+", " ").strip();
        return Optional.ofNullable(FREQUENCIES.get(words))
                .map(frequency -> new Recurrence(frequency, null))
                .or(() -> interval(words));
    }

    private static Optional<Recurrence> interval(String words) {
        Matcher every = EVERY.matcher(words);
        return every.matches()
                ? Optional.of(new Recurrence(
                        Frequency.CUSTOM,
                        new Interval(
                                Integer.parseInt(every.group(1)),
                                IntervalUnit.valueOf(every.group(2).toUpperCase(Locale.ROOT) + "S"))))
                : Optional.empty();
    }
}
