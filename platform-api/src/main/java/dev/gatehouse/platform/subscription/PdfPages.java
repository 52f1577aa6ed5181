package dev.gatehouse.platform.subscription;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** Lines of text from top to bottom on as many A4 pages as they need. */
final class PdfPages implements AutoCloseable {

    private static final float MARGIN = 56;
    private static final float SECOND_COLUMN = 160;
    private static final float LEADING = 1.5f;
    private static final float THIN = 0.5f;
    private static final int BODY = 10;

    private final PDDocument document;
    private final PDFont font;
    private @Nullable PDPageContentStream content;
    private float y;

    PdfPages(PDDocument document, InputStream font) throws IOException {
        this.document = document;
        this.font = PDType0Font.load(document, font, true);
    }

    void text(int size, String line) throws IOException {
        for (String part : wrapped(size, MARGIN, line)) {
            advance(size);
            show(size, MARGIN, part);
        }
    }

    /** A name and, beside it, a value, over as many lines as it needs. */
    void row(int size, String name, String value) throws IOException {
        String beside = name;
        for (String part : wrapped(size, SECOND_COLUMN, value)) {
            advance(size);
            show(size, MARGIN, beside);
            show(size, SECOND_COLUMN, part);
            beside = "";
        }
    }

    /** Breaks between words, and within one only where it is wider than the page. */
    private List<String> wrapped(int size, float from, String line) throws IOException {
        float room = PDRectangle.A4.getWidth() - MARGIN - from;
        List<String> parts = new ArrayList<>();
        String rest = drawable(line);
        while (width(size, rest) > room) {
            int fits = rest.length();
            while (width(size, rest.substring(0, fits)) > room) {
                fits--;
            }
            int space = rest.lastIndexOf(' ', fits);
            int end = space > 0 ? space : Math.max(1, fits);
            parts.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        parts.add(rest);
        return parts;
    }

    private float width(int size, String drawable) throws IOException {
        return font.getStringWidth(drawable) / 1_000 * size;
    }

    /** A name at the left margin and a value that ends at the right one. */
    void ends(int size, String name, String value) throws IOException {
        text(size, name);
        show(size, PDRectangle.A4.getWidth() - MARGIN - width(size, drawable(value)), value);
    }

    void gap(int lines) {
        y -= lines * BODY;
    }

    void rule() throws IOException {
        advance(BODY);
        PDPageContentStream page = page();
        page.setLineWidth(THIN);
        page.moveTo(MARGIN, y + BODY / 2f);
        page.lineTo(PDRectangle.A4.getWidth() - MARGIN, y + BODY / 2f);
        page.stroke();
    }

    private void advance(int size) throws IOException {
        y -= size * LEADING;
        if (content == null || y < MARGIN) {
            close();
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            content = new PDPageContentStream(document, page);
            y = PDRectangle.A4.getHeight() - MARGIN - size;
        }
    }

    private PDPageContentStream page() {
        if (content == null) {
            throw new IllegalStateException("no page yet");
        }
        return content;
    }

    private void show(int size, float x, String line) throws IOException {
        PDPageContentStream page = page();
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, y);
        page.showText(drawable(line));
        page.endText();
    }

    /** A letter that the font lacks must not keep anybody from their invoice. */
    private String drawable(String line) {
        return line.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> hasGlyph(letter) ? letter : "?")
                .collect(Collectors.joining());
    }

    private boolean hasGlyph(String letter) {
        try {
            font.encode(letter);
            return true;
        } catch (IllegalArgumentException missing) {
            return false;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        if (content != null) {
            content.close();
        }
    }
}
