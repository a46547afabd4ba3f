/** The decisions about series: which dates they plan, and who may change that. */
@NullMarked
package org.marot.series.write;

import org.jspecify.annotations.NullMarked;
