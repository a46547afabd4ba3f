package org.marot.incident;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.marot.pictures.Pictures;
import org.marot.shared.Refused;
import org.marot.shared.Violation;

/**
 * A picture as it is kept: drawn anew, so that nothing of the file it came from is in it, neither where nor with what it
 * was taken, nor anything hidden.
 *
 * @param jpeg at most 1600 pixels wide and high
 */
public record Photo(byte[] jpeg) {
    public static final int MOST_BYTES = 10 * 1024 * 1024;
    static final int MOST_PIXELS = 1_600;
    private static final float QUALITY = 0.85f;
    /** Each takes some tens of megabytes for a moment. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    /** @throws Refused when it is no JPEG or PNG picture, or too large a one */
    public static Photo read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw Refused.because(Violation.of("photo-is-too-large"));
        }
        AT_ONCE.acquireUninterruptibly();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            return new Photo(written(turned(Pictures.decode(input, MOST_PIXELS), Orientation.of(file))));
        } catch (Pictures.TooLarge e) {
            throw Refused.because(Violation.of("photo-is-too-large"));
        } catch (IOException | RuntimeException e) {
            // the decoders answer a broken file with all sorts of exceptions
            throw unreadable();
        } finally {
            AT_ONCE.release();
        }
    }

    /** Upright, on white, and no larger than it may be. */
    private static BufferedImage turned(BufferedImage image, Orientation orientation) {
        double scale = Math.min(1.0, (double) MOST_PIXELS / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        boolean lies = orientation.swapsSides();
        BufferedImage upright =
                new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = upright.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, upright.getWidth(), upright.getHeight());
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.transform(orientation.transform(width, height));
        canvas.drawImage(image, 0, 0, width, height, null);
        canvas.dispose();
        return upright;
    }

    private static byte[] written(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static Refused unreadable() {
        return Refused.because(Violation.of("photo-is-no-picture"));
    }
}
