package org.marot.web.diagram;

/**
 * A set-up, drawn and told. Pages take it by the fragment {@code diagram/parts :: set-up-drawing}, documents as a picture.
 *
 * @param words all that the drawing tells, in the reader's language
 */
public record DrawnSetUp(SetUpDiagram diagram, String title, String words) {

    /** The drawing as a picture, sharp enough to print at a third of a page. */
    public byte[] png() {
        return DiagramPicture.png(diagram);
    }
}
