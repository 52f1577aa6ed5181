package dev.gatehouse.platform.files;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The written table of what clients may send. A name's extension and the declared type have to agree; what is signed
 * and stored is the type in this table.
 */
public final class FileTypes {

    private static final String UNKNOWN = "application/octet-stream";
    private static final Set<String> DRAWN = Set.of("application/pdf", "image/png", "image/jpeg", "image/gif");

    private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
            Map.entry("pdf", "application/pdf"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("heic", "image/heic"),
            Map.entry("heif", "image/heif"),
            Map.entry("tif", "image/tiff"),
            Map.entry("tiff", "image/tiff"),
            Map.entry("txt", "text/plain"),
            Map.entry("csv", "text/csv"),
            Map.entry("rtf", "application/rtf"),
            Map.entry("doc", "application/msword"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("xls", "application/vnd.ms-excel"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("ppt", "application/vnd.ms-powerpoint"),
            Map.entry("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
            Map.entry("odt", "application/vnd.oasis.opendocument.text"),
            Map.entry("ods", "application/vnd.oasis.opendocument.spreadsheet"),
            Map.entry("odp", "application/vnd.oasis.opendocument.presentation"),
            Map.entry("eml", "message/rfc822"),
            Map.entry("zip", "application/zip"));

    /** Other names under which browsers know the same types. */
    private static final Map<String, String> ALIASES = Map.of(
            "application/x-zip-compressed", "application/zip",
            "image/jpg", "image/jpeg",
            "text/rtf", "application/rtf",
            "application/csv", "text/csv",
            "image/heic-sequence", "image/heic",
            "image/heif-sequence", "image/heif");

    private FileTypes() {}

    /** The type to store a file under; empty when name and declared type do not fit the table. */
    public static Optional<String> accepted(String name, String declared) {
        String type = declared.toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
        return Optional.ofNullable(BY_EXTENSION.get(extension(name))).filter(known -> agrees(known, type));
    }

    private static boolean agrees(String known, String declared) {
        boolean isSheetNamedByOffice = known.equals("text/csv") && declared.equals("application/vnd.ms-excel");
        return declared.equals(UNKNOWN)
                || known.equals(ALIASES.getOrDefault(declared, declared))
                || isSheetNamedByOffice;
    }

    /** Whether pages of a type can be drawn for a preview. */
    static boolean isDrawn(String type) {
        return DRAWN.contains(type);
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
