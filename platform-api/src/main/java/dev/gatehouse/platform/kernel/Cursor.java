package dev.gatehouse.platform.kernel;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.problem.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opaque positions in a list: the sort key of the last row, packed. A list asks for one row more than it shows. */
public final class Cursor {

    // Not in the alphabet of base64url, so that no part can hold it, whatever a firm calls its clients.
    private static final String SEPARATOR = ".";

    private Cursor() {}

    /** Packs the sort key of a row. */
    public static String of(String... key) {
        return Stream.of(key).map(Cursor::pack).collect(Collectors.joining(SEPARATOR));
    }

    /** Unpacks a sort key of so many parts; a cursor that was not made here is an invalid request. */
    public static List<String> parse(String cursor, int parts) {
        try {
            List<String> key = Stream.of(cursor.split(Pattern.quote(SEPARATOR), -1))
                    .map(Cursor::unpack)
                    .toList();
            if (key.size() == parts && key.stream().noneMatch(part -> part.indexOf('\u0000') >= 0)) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            throw ProblemException.of(ProblemCode.INVALID_REQUEST);
        }
        throw ProblemException.of(ProblemCode.INVALID_REQUEST);
    }

    private static String pack(String part) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(StandardCharsets.UTF_8));
    }

    private static String unpack(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    /** Reads an id out of a sort key. */
    public static UUID id(String part) {
        try {
            return UUID.fromString(part);
        } catch (IllegalArgumentException notAnId) {
            throw ProblemException.of(ProblemCode.INVALID_REQUEST);
        }
    }

    /** Reads a number out of a sort key. */
    public static long number(String part) {
        try {
            return Long.parseLong(part);
        } catch (NumberFormatException notANumber) {
            throw ProblemException.of(ProblemCode.INVALID_REQUEST);
        }
    }

    /** Reads a moment out of a sort key. */
    public static Instant moment(String part) {
        try {
            return Instant.parse(part);
        } catch (DateTimeParseException notAMoment) {
            throw ProblemException.of(ProblemCode.INVALID_REQUEST);
        }
    }

    /** Cuts the extra row off and points behind the last one shown. */
    public static <T> Slice<T> slice(List<T> rows, int limit, Function<T, String> cursorOf) {
        @Nullable String next = rows.size() > limit ? cursorOf.apply(rows.get(limit - 1)) : null;
        return new Slice<>(List.copyOf(rows.subList(0, Math.min(limit, rows.size()))), next);
    }
}
