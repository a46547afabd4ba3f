/** The root: one configuration that brings the core into an application. */
@NullMarked
package org.marot;

import org.jspecify.annotations.NullMarked;
