package org.marot.pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads JPEG and PNG pictures that anybody may have sent, without letting a small file ask for the memory of a wall. */
public final class Pictures {
    private static final long MOST_TO_DECODE = 60_000_000;
    private static final int LONGEST_SIDE = 20_000;
    /** A progressive picture is drawn as a whole for each of its scans, of which it has a dozen as a rule. */
    private static final int MOST_SCANS = 40;

    private static final int MARKER = 0xff;
    private static final int START_OF_SCAN = 0xda;
    private static final Set<String> FORMATS = Set.of("jpeg", "jpg", "png");

    private Pictures() {}

    /** A picture of more pixels than anybody needs. */
    public static final class TooLarge extends IOException {
        private TooLarge(int width, int height) {
            super(width + " by " + height + " pixels");
        }
    }

    /**
     * The picture, coarser where it is much larger than is wanted.
     *
     * @param wanted about how many pixels its longer side should have at least
     * @throws IOException or some runtime exception of a decoder, when it is no such picture
     */
    public static BufferedImage decode(ImageInputStream input, int wanted) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
        if (!readers.hasNext()) {
            throw new IOException("no picture");
        }
        ImageReader reader = readers.next();
        try {
            if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                throw new IOException("a picture of another kind");
            }
            if (!reader.getFormatName().equalsIgnoreCase("png")) {
                requireFewScans(input);
            }
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_TO_DECODE) {
                throw new TooLarge(width, height);
            }
            ImageReadParam coarsely = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / (2 * wanted));
            coarsely.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, coarsely);
        } finally {
            reader.dispose();
        }
    }

    /** Within what is packed no marker can stand, so that nothing else has to be understood. */
    private static void requireFewScans(ImageInputStream input) throws IOException {
        long begin = input.getStreamPosition();
        byte[] part = new byte[64 * 1024];
        int scans = 0;
        boolean marked = false;
        for (int read = input.read(part); read > 0; read = input.read(part)) {
            for (int i = 0; i < read; i++) {
                int one = part[i] & 0xff;
                scans += marked && one == START_OF_SCAN ? 1 : 0;
                marked = one == MARKER;
            }
        }
        input.seek(begin);
        if (scans > MOST_SCANS) {
            throw new IOException(scans + " scans");
        }
    }
}
