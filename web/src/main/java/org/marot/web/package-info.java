/** The application that people and programs talk to: pages, API, and the tables that Kafka feeds. */
@NullMarked
package org.marot.web;

import org.jspecify.annotations.NullMarked;
