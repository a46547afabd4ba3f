/** Marot in one process: the servers, the web application and the notifications, started and stopped in order. */
@NullMarked
package org.marot.standalone;

import org.jspecify.annotations.NullMarked;
