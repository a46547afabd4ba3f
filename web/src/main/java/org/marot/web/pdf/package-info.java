/** Turns a template into a PDF that a screen reader can follow (PDF/UA), with the town's name and logo. */
@NullMarked
package org.marot.web.pdf;

import org.jspecify.annotations.NullMarked;
