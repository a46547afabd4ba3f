package org.marot.web.support;

import java.io.IOException;

/** A body longer than this server reads. */
final class TooLarge extends IOException {
    TooLarge() {
        super("body too large");
    }
}
