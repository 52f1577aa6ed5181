package dev.gatehouse.acceptance.people;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Makes small PDF documents (ISO 32000-1) of one line of large text a page. */
public final class SamplePdf {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    private SamplePdf() {}

    /** A document with one page for each text; plain ASCII without brackets. */
    public static byte[] of(String... pages) {
        return new SamplePdf().write(pages);
    }

    private byte[] write(String... pages) {
        add("%PDF-1.4\n");
        object("<</Type/Catalog/Pages 2 0 R>>");
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages.length; i++) {
            kids.append(4 + 2 * i).append(" 0 R ");
        }
        object("<</Type/Pages/Kids[" + kids + "]/Count " + pages.length + ">>");
        object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        for (int i = 0; i < pages.length; i++) {
            object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents "
                    + (5 + 2 * i) + " 0 R>>");
            String text = "BT /F1 22 Tf 72 740 Td (" + pages[i] + ") Tj 0 -28 Td /F1 12 Tf (Page " + (i + 1) + " of "
                    + pages.length + ") Tj ET";
            object("<</Length " + text.length() + ">>\nstream\n" + text + "\nendstream");
        }
        return end();
    }

    private void object(String body) {
        offsets.add(bytes.size());
        add(offsets.size() + " 0 obj\n" + body + "\nendobj\n");
    }

    private byte[] end() {
        int start = bytes.size();
        add("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> add(String.format("%010d 00000 n \n", offset)));
        add("trailer<</Size " + (offsets.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n");
        return bytes.toByteArray();
    }

    private void add(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
