/** Tests of the documents that are received for events. */
@NullMarked
package org.marot.web.document;

import org.jspecify.annotations.NullMarked;
