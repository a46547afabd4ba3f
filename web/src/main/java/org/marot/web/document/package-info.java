/** Documents that are received for events: certificates, signed contracts; judged, kept aside, handed out as files only. */
@NullMarked
package org.marot.web.document;

import org.jspecify.annotations.NullMarked;
