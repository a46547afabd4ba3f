package org.marot.incident;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
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
    /** A small file can claim to be a picture of the size of a wall. */
    private static final long MOST_TO_DECODE = 60_000_000;

    private static final int LONGEST_SIDE = 20_000;
    private static final float QUALITY = 0.85f;
    private static final Set<String> FORMATS = Set.of("jpeg", "jpg", "png");
    /** Each takes some tens of megabytes for a moment. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    /** @throws Refused when it is no JPEG or PNG picture, or too large a one */
    public static Photo read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw Refused.because(Violation.of("photo-is-too-large"));
        }
        AT_ONCE.acquireUninterruptibly();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            return new Photo(written(turned(decoded(input), Orientation.of(file))));
        } catch (IOException | RuntimeException e) {
            // the decoders answer a broken file with all sorts of exceptions
            throw e instanceof Refused refused ? refused : unreadable();
        } finally {
            AT_ONCE.release();
        }
    }

    private static BufferedImage decoded(ImageInputStream input) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
        if (!readers.hasNext()) {
            throw unreadable();
        }
        ImageReader reader = readers.next();
        try {
            if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                throw unreadable();
            }
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_TO_DECODE) {
                throw Refused.because(Violation.of("photo-is-too-large"));
            }
            ImageReadParam coarsely = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / (2 * MOST_PIXELS));
            coarsely.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, coarsely);
        } finally {
            reader.dispose();
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
