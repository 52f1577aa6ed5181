package dev.gatehouse.platform.organization.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rows of JSON as a table that spreadsheets open; the first row says which columns there are. */
final class ExportTable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private final List<String> columns = new ArrayList<>();

    /** The next lines, with the heads before the first of them. */
    String lines(List<String> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            rows.stream().map(JSON::readTree).forEach(row -> write(row, csv));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private void write(JsonNode row, CsvWriter csv) {
        if (columns.isEmpty()) {
            columns.addAll(row.propertyNames());
            csv.writeRecord(columns);
        }
        csv.writeRecord(columns.stream().map(name -> cell(row.path(name))).toList());
    }

    /** A text that a spreadsheet would take for a formula is marked as text. */
    private static String cell(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        String text = value.isString() ? value.stringValue() : value.toString();
        return value.isString() && !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
