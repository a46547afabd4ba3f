/** Access codes for the city's Wi-Fi: imported by staff, shown to who checks in, each given once. */
@NullMarked
package org.marot.web.wifi;

import org.jspecify.annotations.NullMarked;
