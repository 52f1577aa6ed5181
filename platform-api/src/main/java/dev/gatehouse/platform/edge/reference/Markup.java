package dev.gatehouse.platform.edge.reference;

import com.samskivert.mustache.Escapers;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of the description as HTML: escaped, blank lines between paragraphs, backticks around code. */
final class Markup {

    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    private Markup() {}

    static String line(String text) {
        return CODE.matcher(Escapers.HTML.escape(text).replace("&#x60;", "`")).replaceAll("<code>$1</code>");
    }

    static String paragraphs(String text) {
        return text.isBlank()
                ? ""
                : Arrays.stream(text.split("\n\n"))
                        .map(paragraph -> "<p>" + line(paragraph) + "</p>")
                        .collect(Collectors.joining());
    }
}
