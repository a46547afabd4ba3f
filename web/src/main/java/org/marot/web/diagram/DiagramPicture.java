package org.marot.web.diagram;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A diagram as a picture for documents, which take no drawings; it tells its things apart without colour. */
final class DiagramPicture {
    private static final int LONGER_SIDE = 1_200;
    private static final int MARGIN = 20;
    private static final Color WOOD = new Color(0xe9, 0xdf, 0xcf);
    private static final Color INK = new Color(0x33, 0x2f, 0x2b);

    private DiagramPicture() {}

    static byte[] png(SetUpDiagram diagram) {
        double scale = (double) LONGER_SIDE / (Math.max(diagram.width(), diagram.height()) + 2 * MARGIN);
        BufferedImage picture = new BufferedImage(
                (int) Math.ceil((diagram.width() + 2 * MARGIN) * scale),
                (int) Math.ceil((diagram.height() + 2 * MARGIN) * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        canvas.scale(scale, scale);
        canvas.translate(MARGIN, MARGIN);
        draw(new Rectangle2D.Double(0, 0, diagram.width(), diagram.height()), Color.WHITE, 12, canvas);
        diagram.figures().forEach(figure -> draw(figure, canvas));
        canvas.dispose();
        return png(picture);
    }

    private static void draw(Figure figure, Graphics2D canvas) {
        switch (figure.kind()) {
            case SEAT -> draw(shape(figure, 0), Color.GRAY, 4, canvas);
            case ACCESSIBLE -> {
                draw(shape(figure, 4), Color.WHITE, 8, canvas);
                draw(shape(figure, 22), INK, 4, canvas);
            }
            case TABLE, ROUND_TABLE, BUFFET -> draw(shape(figure, 0), WOOD, 5, canvas);
            case STAGE -> draw(shape(figure, 0), Color.LIGHT_GRAY, 5, canvas);
            case SCREEN -> draw(shape(figure, 0), INK, 4, canvas);
            case DOOR -> draw(shape(figure, 0), Color.WHITE, 5, canvas);
        }
    }

    /** @param inwards how much smaller than the figure, on each side */
    private static Shape shape(Figure figure, double inwards) {
        double left = figure.left() + inwards;
        double top = figure.top() + inwards;
        double width = figure.width() - 2 * inwards;
        double height = figure.height() - 2 * inwards;
        return figure.isRound()
                ? new Ellipse2D.Double(left, top, width, height)
                : new Rectangle2D.Double(left, top, width, height);
    }

    private static void draw(Shape shape, Color inside, int line, Graphics2D canvas) {
        canvas.setColor(inside);
        canvas.fill(shape);
        canvas.setColor(INK);
        canvas.setStroke(new BasicStroke(line));
        canvas.draw(shape);
    }

    private static byte[] png(BufferedImage picture) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
