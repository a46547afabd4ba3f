/** Tests of prices, with the worked examples of real towns. */
@NullMarked
package org.marot.pricing;

import org.jspecify.annotations.NullMarked;
