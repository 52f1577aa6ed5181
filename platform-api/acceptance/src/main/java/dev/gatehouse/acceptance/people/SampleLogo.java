package dev.gatehouse.acceptance.people;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A logo of a firm that does not exist: an arch and a word, on a transparent ground. */
public final class SampleLogo {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 96;

    private SampleLogo() {}

    public static byte[] png(String colour) {
        return png(colour, "Northwind");
    }

    public static byte[] png(String colour, String word) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.decode(colour));
        pen.setStroke(new BasicStroke(12));
        pen.drawArc(12, 14, 72, 72, 0, 180);
        pen.drawLine(12, 50, 12, 86);
        pen.drawLine(84, 50, 84, 86);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 52));
        pen.drawString(word, 112, 68);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
