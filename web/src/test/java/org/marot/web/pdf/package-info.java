/** Tests of documents, and the measure that every document is held to: {@link org.marot.web.pdf.PdfUa}. */
@NullMarked
package org.marot.web.pdf;

import org.jspecify.annotations.NullMarked;
