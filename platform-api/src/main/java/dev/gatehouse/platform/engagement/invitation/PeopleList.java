package dev.gatehouse.platform.engagement.invitation;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.invitation.ImportProblem;
import dev.gatehouse.contract.invitation.ImportRow;
import dev.gatehouse.platform.kernel.CsvSheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** People as a spreadsheet writes them: the first line names the columns in the usual spellings. */
record PeopleList(List<ImportRow> rows, List<ImportProblem> problems) {

    private static final Map<String, String> COLUMNS = columns();

    /** Reads a file; what it cannot read is among the problems. */
    static PeopleList of(String csv) {
        return CsvSheet.read(csv, COLUMNS, Limits.ROWS_PER_IMPORT + 1L)
                .map(PeopleList::read)
                .orElseGet(() -> refused(1, "", "unreadable", "is no list that can be read; check its quotes"));
    }

    private static PeopleList read(CsvSheet sheet) {
        if (sheet.columns().isEmpty() && sheet.lines().isEmpty()) {
            return refused(1, "", "empty", "has nobody in it");
        }
        List<ImportProblem> missing = List.of("email", "name", "company").stream()
                .filter(column -> !sheet.columns().containsKey(column))
                .map(column -> new ImportProblem(1, column, "column-missing", "is not among the columns"))
                .toList();
        if (!missing.isEmpty()) {
            return new PeopleList(List.of(), missing);
        } else if (sheet.lines().isEmpty()) {
            return refused(2, "", "empty", "has nobody in it");
        } else if (sheet.lines().size() > Limits.ROWS_PER_IMPORT) {
            return refused(Limits.ROWS_PER_IMPORT + 2, "", "too-many", "is one too many; bring at most 500 at a time");
        }
        return new PeopleList(sheet.lines().stream().map(PeopleList::row).toList(), List.of());
    }

    private static PeopleList refused(int line, String field, String code, String message) {
        return new PeopleList(List.of(), List.of(new ImportProblem(line, field, code, message)));
    }

    private static ImportRow row(CsvSheet.Line line) {
        String jobTitle = line.field("jobTitle");
        return new ImportRow(
                line.number(),
                line.field("email"),
                line.field("name"),
                line.field("company"),
                jobTitle.isEmpty() ? null : jobTitle);
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
