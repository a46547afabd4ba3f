/** Series: from a rule to dates with their verdicts, and what a customer does with all of them afterwards. */
@NullMarked
package org.marot.web.series;

import org.jspecify.annotations.NullMarked;
