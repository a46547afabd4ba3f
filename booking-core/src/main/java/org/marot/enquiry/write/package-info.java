/** Where an enquiry is received. What it says about people stands elsewhere under its id. */
@NullMarked
package org.marot.enquiry.write;

import org.jspecify.annotations.NullMarked;
