/** Accounts, customers and every personal datum; referred to by id, erasable without touching an event. */
@NullMarked
package org.marot.people;

import org.jspecify.annotations.NullMarked;
