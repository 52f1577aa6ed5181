package dev.gatehouse.platform.organization.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.platform.kernel.ProblemException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LogoImageTests {

    private static final int TYPE_AND_SIZES = 12;

    private static byte[] image(String format, int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static LogoImage draw(byte[] file) {
        return LogoImage.of(LogoImage.bytes(Base64.getEncoder().encodeToString(file)));
    }

    @ParameterizedTest
    @CsvSource({"png, 200, 80, 200, 80", "jpg, 960, 288, 480, 144", "gif, 1000, 10, 480, 5", "png, 100, 4000, 4, 144"})
    void imageIsDrawnAnewWithinItsBounds(String format, int width, int height, int drawnWidth, int drawnHeight)
            throws IOException {
        LogoImage logo = draw(image(format, width, height));
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(logo.png()));
        assertThat(drawn.getWidth()).isEqualTo(drawnWidth).isEqualTo(logo.width());
        assertThat(drawn.getHeight()).isEqualTo(drawnHeight).isEqualTo(logo.height());
        assertThat(logo.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void whatTheFileHeldBesideItsPictureStaysBehind() {
        byte[] picture = image("png", 20, 20);
        byte[] tail = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        byte[] file = ByteBuffer.allocate(picture.length + tail.length)
                .put(picture)
                .put(tail)
                .array();
        assertThat(new String(draw(file).png(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    static Stream<byte[]> notImages() {
        byte[] png = image("png", 50, 50);
        byte[] broken = png.clone();
        Arrays.fill(broken, 40, broken.length - 8, (byte) 7);
        return Stream.of(
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8),
                "%PDF-1.7".getBytes(StandardCharsets.UTF_8),
                "GIF89a".getBytes(StandardCharsets.UTF_8),
                "x".getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(png, 30),
                broken,
                image("bmp", 10, 10));
    }

    @ParameterizedTest
    @MethodSource("notImages")
    void whatIsNoImageIsRefusedAtItsField(byte[] file) {
        assertThatThrownBy(() -> draw(file)).isInstanceOfSatisfying(ProblemException.class, refusal -> {
            assertThat(refusal.errors()).hasSize(1);
            assertThat(refusal.errors().getFirst().pointer()).isEqualTo("/image");
            assertThat(refusal.errors().getFirst().code()).isEqualTo("not-an-image");
        });
    }

    @Test
    void imageThatClaimsToBeHugeIsRefusedBeforeItIsDecoded() {
        byte[] bomb = image("png", 10, 10);
        ByteBuffer.wrap(bomb).putInt(16, 50_000).putInt(20, 50_000);
        CRC32 crc = new CRC32();
        crc.update(bomb, TYPE_AND_SIZES, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) crc.getValue());
        assertThatThrownBy(() -> draw(bomb))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal ->
                                assertThat(refusal.errors().getFirst().code()).isEqualTo("too-many-pixels"));
    }

    @Test
    void fileThatIsTooLargeIsRefused() {
        byte[] large = Arrays.copyOf(image("png", 10, 10), 1_000_001);
        assertThatThrownBy(() -> draw(large))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal ->
                                assertThat(refusal.errors().getFirst().code()).isEqualTo("too-large"));
    }
}
