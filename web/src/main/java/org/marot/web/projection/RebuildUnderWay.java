package org.marot.web.projection;

/** Somebody rebuilds this projection already, here or on another node. */
public final class RebuildUnderWay extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RebuildUnderWay(String projection) {
        super(projection + " is being rebuilt already", null, false, false);
    }
}
