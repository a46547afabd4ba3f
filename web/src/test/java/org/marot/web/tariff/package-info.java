/** Tests of grids on pages and in the API. */
@NullMarked
package org.marot.web.tariff;

import org.jspecify.annotations.NullMarked;
