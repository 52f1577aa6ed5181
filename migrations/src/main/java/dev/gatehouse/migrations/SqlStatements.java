package dev.gatehouse.migrations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A SQL script cut into statements, in lower case, without comments and without the text of literals (a DO block's is
 * kept, for it is code). A semicolon within quotes or between dollar tags does not end a statement.
 */
final class SqlStatements {

    private static final Pattern TOKEN = Pattern.compile("""
            (?<comment>--[^\\n]*|/\\*.*?\\*/)|\
            (?<literal>'(?:[^']|'')*')|\
            (?<quoted>"(?:[^"]|"")*"|\\$(?<tag>[a-z_]*)\\$.*?\\$\\k<tag>\\$)|\
            (?<end>;)""", Pattern.DOTALL);

    private static final Pattern CODE = Pattern.compile("^\\s*do\\b");

    private SqlStatements() {}

    static List<String> of(String script) {
        String sql = script.toLowerCase(Locale.ROOT);
        List<String> statements = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        Matcher token = TOKEN.matcher(sql);
        int from = 0;
        while (token.find()) {
            current.append(sql, from, token.start());
            from = token.end();
            if (token.group("end") != null) {
                statements.add(current.toString().strip());
                current.setLength(0);
            } else {
                current.append(kept(token, current));
            }
        }
        statements.add(current.append(sql.substring(from)).toString().strip());
        return statements.stream().filter(statement -> !statement.isEmpty()).toList();
    }

    private static String kept(Matcher token, CharSequence statement) {
        if (token.group("comment") != null) {
            return " ";
        }
        boolean text =
                token.group("literal") != null && !CODE.matcher(statement).find();
        return text ? "''" : token.group();
    }
}
