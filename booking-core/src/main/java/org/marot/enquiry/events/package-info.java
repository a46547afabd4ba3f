/** What happened to enquiries: small records of primitives, frozen by golden files. */
@NullMarked
package org.marot.enquiry.events;

import org.jspecify.annotations.NullMarked;
