package org.marot.incident;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, as a JPEG file says it in its Exif block: the numbers 1 to 8 of that standard. It is the one thing
 * that a picture needs of what is taken out of it.
 */
record Orientation(int number) {
    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int APP1 = 0xffe1;
    private static final int START_OF_SCAN = 0xffda;
    private static final int ORIENTATION = 0x0112;

    /** Upright for any file that does not say otherwise. */
    static Orientation of(byte[] file) {
        try {
            ByteBuffer jpeg = ByteBuffer.wrap(file);
            if (jpeg.getShort() != (short) 0xffd8) {
                return UPRIGHT;
            }
            int marker = jpeg.getShort() & 0xffff;
            while (marker >= 0xffc0 && marker != START_OF_SCAN) {
                int length = jpeg.getShort() & 0xffff;
                if (marker == APP1) {
                    return exif(jpeg.slice(jpeg.position(), length - 2));
                }
                jpeg.position(jpeg.position() + length - 2);
                marker = jpeg.getShort() & 0xffff;
            }
            return UPRIGHT;
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    private static Orientation exif(ByteBuffer block) {
        if (block.getInt() != 0x45786966) {
            return UPRIGHT;
        }
        ByteBuffer tiff = block.slice(6, block.limit() - 6);
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                int number = tiff.getShort(entry + 8) & 0xffff;
                return number >= 1 && number <= 8 ? new Orientation(number) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    boolean swapsSides() {
        return number >= 5;
    }

    /** Puts a picture of that size upright. */
    AffineTransform transform(int width, int height) {
        return switch (number) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
