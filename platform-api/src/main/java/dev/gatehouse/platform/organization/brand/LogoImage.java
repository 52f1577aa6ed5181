package dev.gatehouse.platform.organization.brand;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.platform.kernel.Digests;
import dev.gatehouse.platform.kernel.ProblemException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A logo drawn anew: whatever the file held beside its picture stays behind. The kind is told by the first bytes, the
 * number of pixels is known before any is decoded, and what comes out is a PNG of bounded size.
 */
record LogoImage(String sha256, int width, int height, byte[] png) {

    private static final String POINTER = "/image";
    private static final Set<String> KINDS = Set.of("png", "jpeg", "gif");
    private static final List<String> SIGNATURES =
            List.of("89504e470d0a1a0a", "ffd8ff", "474946383761", "474946383961");
    private static final int LONGEST_SIGNATURE = 8;
    private static final int WIDTH = 480;
    private static final int HEIGHT = 144;

    /** Reads the text of a request; what is not base64 or too large is refused before it is looked at. */
    static byte[] bytes(String base64) {
        byte[] bytes = decoded(base64);
        if (bytes.length > Limits.LOGO_BYTES) {
            throw ProblemException.field(POINTER, "too-large", "is larger than 1 MB");
        }
        String start = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, LONGEST_SIGNATURE));
        if (SIGNATURES.stream().noneMatch(start::startsWith)) {
            throw notAnImage();
        }
        return bytes;
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            throw notAnImage();
        }
    }

    private static ProblemException notAnImage() {
        return ProblemException.field(POINTER, "not-an-image", "is not a PNG, JPEG or GIF image");
    }

    /** Draws the image. Keeps a core busy. */
    static LogoImage of(byte[] file) {
        try {
            BufferedImage drawn = fitted(decode(file));
            byte[] png = png(drawn);
            String sha256 = HexFormat.of().formatHex(Digests.sha256().digest(png));
            return new LogoImage(sha256, drawn.getWidth(), drawn.getHeight(), png);
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof ProblemException refusal ? refusal : notAnImage();
        }
    }

    private static BufferedImage decode(byte[] file) throws IOException {
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw notAnImage();
            }
            return decode(readers.next(), input);
        }
    }

    private static BufferedImage decode(ImageReader reader, ImageInputStream input) throws IOException {
        try {
            if (!KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                throw notAnImage();
            }
            reader.setInput(input, true, true);
            if (reader.getWidth(0) > Limits.LOGO_SIDE || reader.getHeight(0) > Limits.LOGO_SIDE) {
                throw ProblemException.field(POINTER, "too-many-pixels", "is wider or higher than 4,000 pixels");
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage fitted(BufferedImage image) {
        double scale = Math.min(1, Math.min((double) WIDTH / image.getWidth(), (double) HEIGHT / image.getHeight()));
        int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
        BufferedImage target = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return target;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
