package dev.gatehouse.acceptance.bench.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of one run. */
public final class Report {

    private static final String ROW = "  %-4s %-12s %-44s %9s %8s %8s  %s%n";

    private final List<Figure> figures = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private record Figure(Goal goal, double value) {

        String verdict() {
            if (goal.isAimMet(value)) {
                return "reaches the aim";
            }
            String missed = goal.fails(value) ? "FAILS" : "misses";
            return goal.isMet(value) ? "holds" : missed;
        }
    }

    /** Notes a figure. */
    public void add(Goal goal, double value) {
        figures.add(new Figure(goal, value));
    }

    /** Adds a sentence below the table. */
    public void note(String sentence) {
        notes.add(sentence);
    }

    /** Whether no figure misses what it must reach by more than it may. */
    public boolean isGood() {
        return figures.stream().noneMatch(figure -> figure.goal().fails(figure.value()));
    }

    /** For people. */
    public void table(PrintStream out) {
        out.printf(ROW, "", "", "", "value", "must", "aim", "");
        for (Figure figure : sorted()) {
            Goal goal = figure.goal();
            String sign = goal.isMoreBetter() ? "≥ " : "≤ ";
            out.printf(
                    ROW,
                    goal.id(),
                    goal.of(),
                    goal.meaning(),
                    number(figure.value()),
                    sign + number(goal.must()),
                    sign + number(goal.aim()),
                    figure.verdict());
        }
        notes.forEach(note -> out.printf("  %s%n", note));
        out.flush();
    }

    /** For programs: one object a line. Figures of several values say in {@code of} which one it is. */
    public void json(PrintStream out) {
        for (Figure figure : sorted()) {
            Goal goal = figure.goal();
            out.printf(
                    "{\"id\":\"%s\",\"of\":\"%s\",\"value\":%s,\"must\":%s,\"aim\":%s}%n",
                    goal.id(), goal.of(), number(figure.value()), number(goal.must()), number(goal.aim()));
        }
        out.flush();
    }

    private List<Figure> sorted() {
        return figures.stream()
                .sorted((one, other) -> one.goal().compareTo(other.goal()))
                .toList();
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value);
    }
}
