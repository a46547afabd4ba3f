/** What becomes of enquiries, on the real database. */
@NullMarked
package org.marot.enquiry;

import org.jspecify.annotations.NullMarked;
