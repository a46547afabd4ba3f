/** What things cost: a tariff turns what is asked for into lines, each of which names what was applied. */
@NullMarked
package org.marot.pricing;

import org.jspecify.annotations.NullMarked;
