/** Enquiries from the public page, over HTTP. */
@NullMarked
package org.marot.web.enquiry;

import org.jspecify.annotations.NullMarked;
