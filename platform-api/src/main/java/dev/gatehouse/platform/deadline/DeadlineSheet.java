package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.invitation.ImportProblem;
import dev.gatehouse.platform.kernel.CsvSheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Deadlines as a spreadsheet writes them: the first line names the columns in the usual spellings. */
record DeadlineSheet(List<CsvSheet.Line> lines, List<ImportProblem> problems) {

    private static final Map<String, String> COLUMNS = columns();
    private static final List<String> NEEDED = List.of("client", "name", "dueOn");

    static DeadlineSheet of(String csv) {
        return CsvSheet.read(csv, COLUMNS, Limits.ROWS_PER_IMPORT + 1L)
                .map(DeadlineSheet::read)
                .orElseGet(() -> refused(1, "unreadable", "is no list that can be read; check its quotes"));
    }

    private static DeadlineSheet read(CsvSheet sheet) {
        List<ImportProblem> missing = NEEDED.stream()
                .filter(column -> !sheet.columns().containsKey(column))
                .map(column -> new ImportProblem(1, column, "column-missing", "is not among the columns"))
                .toList();
        if (!missing.isEmpty()) {
            return new DeadlineSheet(List.of(), missing);
        } else if (sheet.lines().isEmpty()) {
            return refused(2, "empty", "has no deadline in it");
        } else if (sheet.lines().size() > Limits.ROWS_PER_IMPORT) {
            return refused(Limits.ROWS_PER_IMPORT + 2, "too-many", "is one too many; bring at most 500 at a time");
        }
        return new DeadlineSheet(sheet.lines(), List.of());
    }

    private static DeadlineSheet refused(int line, String code, String message) {
        return new DeadlineSheet(List.of(), List.of(new ImportProblem(line, "", code, message)));
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new HashMap<>();
        List.of("client", "clientname", "company", "customer", "clientreference", "reference")
                .forEach(word -> columns.put(word, "client"));
        List.of("service", "name", "deadline", "title").forEach(word -> columns.put(word, "name"));
        List.of(
                        "due",
                        "dueon",
                        "duedate",
                        "date",
                        "expires",
                        "expiry",
                        "expiration",
                        "expirydate",
                        "renewal",
                        "renewaldate")
                .forEach(word -> columns.put(word, "dueOn"));
        List.of("amount", "cost", "price", "fee").forEach(word -> columns.put(word, "amount"));
        List.of("currency").forEach(word -> columns.put(word, "currency"));
        List.of("frequency", "howoften", "recurrence", "interval", "repeats")
                .forEach(word -> columns.put(word, "frequency"));
        List.of("supplier", "provider", "vendor").forEach(word -> columns.put(word, "supplier"));
        List.of("notes", "note", "comment", "remarks").forEach(word -> columns.put(word, "notes"));
        return Map.copyOf(columns);
    }
}
