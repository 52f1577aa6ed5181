package dev.gatehouse.platform.kernel;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lines as a spreadsheet writes them: the first one names the columns, in any order. Commas, semicolons and tabs
 * separate; the one that the first line has most of counts.
 *
 * @param columns where each known column stands
 * @param lines without the first one
 */
public record CsvSheet(Map<String, Integer> columns, List<Line> lines) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /**
     * One line.
     *
     * @param number where it begins in the file, the header being the first
     */
    public record Line(int number, Map<String, String> fields) {

        /** What stands in a column, without the blanks around it; empty when there is nothing. */
        public String field(String column) {
            return fields.getOrDefault(column, "");
        }
    }

    /**
     * Reads a file; empty when it is no list at all.
     *
     * @param names the columns by the words that people write above them, lower case and letters only
     * @param most lines to read, the header not counted
     */
    public static Optional<CsvSheet> read(String csv, Map<String, String> names, long most) {
        String text = csv.startsWith(BYTE_ORDER_MARK) ? csv.substring(1) : csv;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            return Optional.of(sheet(reader.stream().limit(most + 1).toList(), names));
        } catch (CsvParseException unreadable) {
            return Optional.empty();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(separator ->
                        header.chars().filter(letter -> letter == separator).count()))
                .orElseThrow();
    }

    private static CsvSheet sheet(List<CsvRecord> records, Map<String, String> names) {
        if (records.isEmpty()) {
            return new CsvSheet(Map.of(), List.of());
        }
        Map<String, Integer> columns = places(records.getFirst(), names);
        return new CsvSheet(
                columns,
                records.stream().skip(1).map(record -> line(record, columns)).toList());
    }

    private static Map<String, Integer> places(CsvRecord header, Map<String, String> names) {
        Map<String, Integer> places = new HashMap<>();
        for (int at = 0; at < header.getFieldCount(); at++) {
            String words = header.getField(at).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
            @Nullable String column = names.get(words);
            if (column != null) {
                places.putIfAbsent(column, at);
            }
        }
        return places;
    }

    private static Line line(CsvRecord record, Map<String, Integer> columns) {
        Map<String, String> fields = new HashMap<>();
        columns.forEach((column, at) -> {
            if (at < record.getFieldCount()) {
                fields.put(column, record.getField(at).strip());
            }
        });
        return new Line((int) record.getStartingLineNumber(), fields);
    }
}
