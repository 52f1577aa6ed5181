package dev.gatehouse.console.component;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.contract.invitation.ImportProblem;
import java.util.List;
import java.util.function.Function;

/** The first rows of a list that somebody brings, and how many more there are. */
public final class ListRows extends Div {

    private static final int SHOWN = 50;

    /** Each row says its main word and more about it. */
    public <T> ListRows(List<T> all, Function<T, String> word, Function<T, String> more) {
        addClassName("rows");
        all.stream().limit(SHOWN).forEach(each -> add(row(word.apply(each), more.apply(each))));
        if (all.size() > SHOWN) {
            add(row(Words.say("import.more", all.size() - SHOWN), ""));
        }
    }

    /** Adds what stands in the way of a list; the keys are those of a sentence, and of what comes before a field. */
    public static void explain(HasComponents place, List<ImportProblem> problems, String sentence, String fields) {
        var heading = new H2(Words.say("import.problems", problems.size()));
        heading.getElement().setAttribute("role", "alert");
        place.add(
                heading,
                new Span(Words.say(sentence)),
                new ListRows(problems, problem -> words(problem, fields), ImportProblem::message));
    }

    private static String words(ImportProblem problem, String fields) {
        return problem.field().isEmpty()
                ? Words.say("import.line", problem.line())
                : Words.say("import.line.field", problem.line(), Words.say(fields + problem.field()));
    }

    private static Div row(String first, String second) {
        var strong = new Span(first);
        strong.addClassName("strong");
        var more = new Span(second);
        more.addClassName("second");
        var words = new Div(strong, more);
        words.addClassName("row-words");
        var row = new Div(words);
        row.addClassName("row");
        return row;
    }
}
