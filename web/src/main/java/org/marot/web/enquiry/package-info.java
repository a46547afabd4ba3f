/** What anybody can ask of a congress centre from its public page, and how it is confirmed by mail. */
@NullMarked
package org.marot.web.enquiry;

import org.jspecify.annotations.NullMarked;
