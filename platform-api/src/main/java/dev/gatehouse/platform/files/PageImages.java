package dev.gatehouse.platform.files;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Draws pages of PDF documents and re-encodes images, within bounds that hold whatever the file claims about itself.
 */
final class PageImages {

    private static final String PDF = "application/pdf";
    private static final int WIDTH = 1_200;
    private static final int HEIGHT = 2_400;
    private static final long SOURCE_PIXELS = 60_000_000;
    private static final int PAGES = 500;

    private PageImages() {}

    static int count(String contentType, byte[] file) throws IOException {
        if (contentType.equals(PDF)) {
            try (PDDocument document = load(file)) {
                return Math.min(document.getNumberOfPages(), PAGES);
            }
        }
        return readable(file) ? 1 : 0;
    }

    static byte[] draw(String contentType, byte[] file, int page) throws IOException {
        return png(contentType.equals(PDF) ? drawPage(file, page) : decode(file));
    }

    private static PDDocument load(byte[] file) throws IOException {
        return Loader.loadPDF(file, "", null, null, IOUtils.createTempFileOnlyStreamCache());
    }

    private static BufferedImage drawPage(byte[] file, int page) throws IOException {
        try (PDDocument document = load(file)) {
            PDRectangle box = document.getPage(page).getCropBox();
            float scale = Math.min(WIDTH / Math.max(box.getWidth(), 1), HEIGHT / Math.max(box.getHeight(), 1));
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(page, scale, ImageType.RGB);
        }
    }

    private static boolean readable(byte[] file) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            return readers.hasNext();
        }
    }

    private static BufferedImage decode(byte[] file) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IOException("no reader for this image");
            }
            return decode(readers.next(), input);
        }
    }

    private static BufferedImage decode(ImageReader reader, ImageInputStream input) throws IOException {
        try {
            reader.setInput(input, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > SOURCE_PIXELS) {
                throw new IOException("too many pixels");
            }
            return fitted(reader.read(0));
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage fitted(BufferedImage image) {
        double scale = Math.min(1, Math.min((double) WIDTH / image.getWidth(), (double) HEIGHT / image.getHeight()));
        int width = Math.max(1, (int) (image.getWidth() * scale));
        int height = Math.max(1, (int) (image.getHeight() * scale));
        BufferedImage target = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
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
