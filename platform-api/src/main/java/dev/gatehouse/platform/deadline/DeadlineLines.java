package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.deadline.DeadlineContent;
import dev.gatehouse.contract.deadline.DeadlineImportRow;
import dev.gatehouse.contract.deadline.Frequency;
import dev.gatehouse.contract.deadline.Money;
import dev.gatehouse.contract.invitation.ImportProblem;
import dev.gatehouse.contract.problem.FieldProblem;
import dev.gatehouse.platform.kernel.CsvSheet;
import dev.gatehouse.platform.kernel.ProblemException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes deadlines of the lines of a list, by the rules that hold for each of them alone. */
@Component
class DeadlineLines {

    private final Validator validator;

    DeadlineLines(Validator validator) {
        this.validator = validator;
    }

    /** All that can be added, and all that is wrong. */
    record Found(List<DeadlineImportRow> rows, List<ImportProblem> problems) {}

    Found read(List<CsvSheet.Line> lines, NamedClients clients) {
        List<DeadlineImportRow> rows = new ArrayList<>();
        List<ImportProblem> problems = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (CsvSheet.Line line : lines) {
            Reading reading = new Reading(line, problems);
            reading.row(clients).ifPresent(row -> {
                if (seen.add(List.of(
                        row.clientId(), row.content().name(), row.content().dueOn()))) {
                    rows.add(row);
                } else {
                    reading.refuse("", "twice", "says the same as a line above");
                }
            });
        }
        return new Found(rows, problems);
    }

    /** One line; everything that is wrong with it is found at once. */
    private final class Reading {

        private final CsvSheet.Line line;
        private final List<ImportProblem> problems;
        private final int before;

        Reading(CsvSheet.Line line, List<ImportProblem> problems) {
            this.line = line;
            this.problems = problems;
            this.before = problems.size();
        }

        Optional<DeadlineImportRow> row(NamedClients clients) {
            NamedClients.Match client = clients.named(line.field("client"));
            if (client.problem() != null) {
                refuse("client", client.problem(), client.words());
            }
            @Nullable LocalDate due = due();
            @Nullable Recurrence recurrence = recurrence();
            @Nullable Money cost = cost();
            DeadlineContent content = new DeadlineContent(
                    line.field("name"),
                    due == null ? LocalDate.EPOCH : due,
                    cost,
                    recurrence == null ? Frequency.ONE_OFF : recurrence.frequency(),
                    recurrence == null ? null : recurrence.interval(),
                    optional("supplier"),
                    optional("notes"));
            check(content, due != null);
            return problems.size() == before
                    ? Optional.of(new DeadlineImportRow(line.number(), client.id(), client.name(), content))
                    : Optional.empty();
        }

        void refuse(String field, String code, String message) {
            problems.add(new ImportProblem(line.number(), field, code, message));
        }

        private @Nullable LocalDate due() {
            Optional<LocalDate> due = SheetWords.date(line.field("dueOn"));
            if (due.isEmpty()) {
                refuse("dueOn", "not-a-date", "is no date like 2027-03-31 or 31.3.2027");
            }
            return due.orElse(null);
        }

        private @Nullable Recurrence recurrence() {
            Optional<Recurrence> recurrence = SheetWords.recurrence(line.field("frequency"));
            if (recurrence.isEmpty()) {
                refuse(
                        "frequency",
                        "unknown-frequency",
                        "is none of once, monthly, quarterly, semi-annual, annual, 18 months");
            }
            return recurrence.orElse(null);
        }

        private @Nullable Money cost() {
            String amount = SheetWords.amount(line.field("amount"));
            String currency = line.field("currency").toUpperCase(Locale.ROOT);
            if (amount.isEmpty()) {
                return null;
            } else if (currency.isEmpty()) {
                refuse("currency", "required", "is needed for an amount");
                return null;
            }
            return new Money(amount, currency);
        }

        private @Nullable String optional(String column) {
            return line.field(column).isEmpty() ? null : line.field(column);
        }

        private void check(DeadlineContent content, boolean dated) {
            Set<ConstraintViolation<DeadlineContent>> broken = validator.validate(content);
            broken.forEach(found -> refuse(field(found.getPropertyPath().toString()), "invalid", found.getMessage()));
            if (broken.isEmpty() && dated) {
                try {
                    DeadlineRules.check(content);
                } catch (ProblemException refused) {
                    refused.errors().forEach(this::refuse);
                }
            }
        }

        private void refuse(FieldProblem problem) {
            refuse(field(problem.pointer()), problem.code(), problem.message());
        }

        /** The column of a field: the last word of its place. */
        private static String field(String place) {
            String last = place.substring(Math.max(place.lastIndexOf('.'), place.lastIndexOf('/')) + 1);
            return Set.of("interval", "count", "unit").contains(last) ? "frequency" : last;
        }
    }
}
