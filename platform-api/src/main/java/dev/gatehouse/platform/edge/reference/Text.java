package dev.gatehouse.platform.edge.reference;

import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentElement;
import com.github.therapi.runtimejavadoc.CommentText;
import com.github.therapi.runtimejavadoc.InlineLink;
import com.github.therapi.runtimejavadoc.InlineTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A Javadoc comment as plain text, code in backticks.
 *
 * @param whole all of it on one line
 */
record Text(String whole) {

    private static final Pattern SENTENCES = Pattern.compile("(.*?[.!?])(?:\\s+(.*))?");

    static Text of(Comment comment) {
        String words = comment.getElements().stream().map(Text::words).collect(Collectors.joining());
        return new Text(words.strip().replaceAll("\\s+", " "));
    }

    private static String words(CommentElement element) {
        return switch (element) {
            case InlineLink link -> "`" + link.getLink().getLabel() + "`";
            case InlineTag tag -> "`" + tag.getValue() + "`";
            case CommentText text -> text.getValue();
            default -> element.toString();
        };
    }

    String firstSentence() {
        Matcher sentences = SENTENCES.matcher(whole);
        return sentences.matches() ? sentences.group(1) : whole;
    }

    String rest() {
        Matcher sentences = SENTENCES.matcher(whole);
        return sentences.matches() && sentences.group(2) != null ? sentences.group(2) : "";
    }
}
