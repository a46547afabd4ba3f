/** Tests of the Wi-Fi codes. */
@NullMarked
package org.marot.web.wifi;

import org.jspecify.annotations.NullMarked;
