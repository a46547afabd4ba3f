package org.marot.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marot.shared.Refused;

class PhotoTest {
    private static final String PLACE = "GPS 44.4475 N 1.4419 E, SECRET CAMERA";

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void isDrawnAnewAndNeverLargerThanItMayBe(String format) throws IOException {
        BufferedImage kept = kept(Photo.read(file(picture(4_000, 3_000), format)));

        assertThat(kept.getWidth()).isEqualTo(1_600);
        assertThat(kept.getHeight()).isEqualTo(1_200);
        assertThat(new Color(kept.getRGB(100, 100)).getRed()).isGreaterThan(200);
        assertThat(new Color(kept.getRGB(1_500, 1_100)).getBlue()).isGreaterThan(200);
        assertThat(kept(Photo.read(file(picture(40, 30), format))).getWidth()).isEqualTo(40);
    }

    @Test
    void nothingOfWhereItWasTakenIsLeft() throws IOException {
        byte[] taken = withExif(file(picture(400, 300), "jpeg"), 1);
        assertThat(new String(taken, StandardCharsets.ISO_8859_1)).contains(PLACE, "Exif");

        String kept = new String(Photo.read(taken).jpeg(), StandardCharsets.ISO_8859_1);
        assertThat(kept).doesNotContain("SECRET", "GPS", "Exif");
    }

    /** The picture is red at its upper left; {@code x} and {@code y} tell where that corner comes to lie. */
    @ParameterizedTest
    @CsvSource({"1,0,0", "2,1,0", "3,1,1", "4,0,1", "5,0,0", "6,1,0", "7,1,1", "8,0,1"})
    void isPutUprightAsTheCameraWasHeld(int orientation, int x, int y) throws IOException {
        BufferedImage kept = kept(Photo.read(withExif(file(picture(400, 200), "jpeg"), orientation)));

        assertThat(kept.getWidth() > kept.getHeight()).isEqualTo(orientation < 5);
        int atX = x == 0 ? 20 : kept.getWidth() - 20;
        int atY = y == 0 ? 20 : kept.getHeight() - 20;
        assertThat(new Color(kept.getRGB(atX, atY)).getRed()).isGreaterThan(200);
    }

    @Test
    void aSmallFileThatClaimsToBeAWallIsRefusedBeforeItIsDecoded() throws IOException {
        long before = System.nanoTime();
        assertRefused("photo-is-too-large", pngOfSize(60_000, 60_000));
        assertRefused("photo-is-too-large", pngOfSize(19_000, 19_000));
        assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
        assertRefused("photo-is-too-large", new byte[Photo.MOST_BYTES + 1]);
    }

    /** Each scan has the whole picture drawn anew: a small file of thousands would keep a processor busy for an hour. */
    @Test
    void aPictureOfMoreScansThanAnybodyWritesIsRefused() {
        assertThat(Photo.read(progressive(12)).jpeg()).isNotEmpty();
        assertRefused("photo-is-no-picture", progressive(1_000));
    }

    @Test
    void whatIsNoPictureIsRefusedAndNothingElseHappens() throws IOException {
        assertRefused("photo-is-no-picture", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertRefused("photo-is-no-picture", new byte[0]);
        assertRefused("photo-is-no-picture", file(picture(40, 30), "gif"));
        byte[] jpeg = withExif(file(picture(400, 300), "jpeg"), 6);
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] broken = jpeg.clone();
            for (int n = 0; n < 20; n++) {
                broken[random.nextInt(Math.min(broken.length, 600))] = (byte) random.nextInt();
            }
            try {
                assertThat(Photo.read(broken).jpeg()).isNotEmpty();
            } catch (Refused expected) {
                assertThat(expected.violations()).hasSize(1);
            }
        }
    }

    private static void assertRefused(String rule, byte[] file) {
        assertThatThrownBy(() -> Photo.read(file))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.violations().get(0).rule()).isEqualTo(rule));
    }

    private static BufferedImage picture(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.BLUE);
        canvas.fillRect(0, 0, width, height);
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height / 2);
        canvas.dispose();
        return image;
    }

    private static byte[] file(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage kept(Photo photo) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(photo.jpeg()));
    }

    /** Eight by eight grey pixels, of which nothing is told but once. */
    private static byte[] progressive(int scans) {
        String start = "ffd8ffe000104a46494600010100000100010000ffdb004300" + "01".repeat(64)
                + "ffc2000b080008000801011100ffc40014000100000000000000000000000000000000ffc400141001000000000000000000000000000000e0ffda00080101000000007f";
        String scan = "ffda0008010100013f007fff00";
        return HexFormat.of().parseHex(start + scan.repeat(scans - 1) + "ffd9");
    }

    /** The same picture with an Exif block behind its first marker, as cameras write it. */
    private static byte[] withExif(byte[] jpeg, int orientation) throws IOException {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        DataOutputStream exif = new DataOutputStream(block);
        exif.writeBytes("Exif\0\0MM");
        exif.writeShort(42);
        exif.writeInt(8);
        exif.writeShort(1);
        exif.writeShort(0x0112);
        exif.writeShort(3);
        exif.writeInt(1);
        exif.writeShort(orientation);
        exif.writeShort(0);
        exif.writeInt(0);
        exif.writeBytes(PLACE);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(whole);
        out.write(jpeg, 0, 2);
        out.writeShort(0xffe1);
        out.writeShort(block.size() + 2);
        out.write(block.toByteArray());
        out.write(jpeg, 2, jpeg.length - 2);
        return whole.toByteArray();
    }

    private static byte[] pngOfSize(int width, int height) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream ihdr = new DataOutputStream(header);
        ihdr.writeBytes("IHDR");
        ihdr.writeInt(width);
        ihdr.writeInt(height);
        ihdr.write(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(header.toByteArray());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(file);
        out.writeLong(0x89504e470d0a1a0aL);
        out.writeInt(13);
        out.write(header.toByteArray());
        out.writeInt((int) sum.getValue());
        return file.toByteArray();
    }
}
