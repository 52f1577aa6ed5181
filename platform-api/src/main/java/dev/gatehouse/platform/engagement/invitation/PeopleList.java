package dev.gatehouse.platform.engagement.invitation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.invitation.ImportProblem;
import dev.gatehouse.contract.invitation.ImportRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * People as a spreadsheet writes them: the first line names the columns, in any order and in the usual spellings.
 * Commas, semicolons and tabs separate; the one that the first line has most of counts.
 */
record PeopleList(List<ImportRow> rows, List<ImportProblem> problems) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final Map<String, String> COLUMNS = columns();

    /** Reads a file; what it cannot read is among the problems. */
    static PeopleList of(String csv) {
        String text = csv.startsWith(BYTE_ORDER_MARK) ? csv.substring(1) : csv;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            return read(reader.stream().limit(Limits.ROWS_PER_IMPORT + 2L).toList());
        } catch (CsvParseException unreadable) {
            return refused(1, "", "unreadable", "is no list that can be read; check its quotes");
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

    private static PeopleList read(List<CsvRecord> records) {
        if (records.isEmpty()) {
            return refused(1, "", "empty", "has nobody in it");
        }
        Map<String, Integer> columns = places(records.getFirst());
        List<ImportProblem> missing = List.of("email", "name", "company").stream()
                .filter(column -> !columns.containsKey(column))
                .map(column -> new ImportProblem(1, column, "column-missing", "is not among the columns"))
                .toList();
        if (!missing.isEmpty()) {
            return new PeopleList(List.of(), missing);
        } else if (records.size() == 1) {
            return refused(2, "", "empty", "has nobody in it");
        } else if (records.size() > Limits.ROWS_PER_IMPORT + 1) {
            return refused(Limits.ROWS_PER_IMPORT + 2, "", "too-many", "is one too many; bring at most 500 at a time");
        }
        return new PeopleList(
                records.stream().skip(1).map(record -> row(record, columns)).toList(), List.of());
    }

    private static PeopleList refused(int line, String field, String code, String message) {
        return new PeopleList(List.of(), List.of(new ImportProblem(line, field, code, message)));
    }

    private static Map<String, Integer> places(CsvRecord header) {
        Map<String, Integer> places = new HashMap<>();
        for (int at = 0; at < header.getFieldCount(); at++) {
            String words = header.getField(at).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
            String column = COLUMNS.get(words);
            if (column != null) {
                places.putIfAbsent(column, at);
            }
        }
        return places;
    }

    private static ImportRow row(CsvRecord record, Map<String, Integer> columns) {
        String jobTitle = field(record, columns.get("jobTitle"));
        return new ImportRow(
                (int) record.getStartingLineNumber(),
                field(record, columns.get("email")),
                field(record, columns.get("name")),
                field(record, columns.get("company")),
                jobTitle.isEmpty() ? null : jobTitle);
    }

    private static String field(CsvRecord record, @Nullable Integer at) {
        return at == null || at >= record.getFieldCount()
                ? ""
                : record.getField(at).strip();
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new HashMap<>();
        List.of("email", "mail", "emailaddress", "mailaddress", "address").forEach(word -> columns.put(word, "email"));
        List.of("name", "fullname", "contact", "contactname", "contactperson", "person")
                .forEach(word -> columns.put(word, "name"));
        List.of("company", "companyname", "client", "clientname", "firm", "organisation", "organization")
                .forEach(word -> columns.put(word, "company"));
        List.of("jobtitle", "job", "title", "role", "position", "function")
                .forEach(word -> columns.put(word, "jobTitle"));
        return Map.copyOf(columns);
    }
}
