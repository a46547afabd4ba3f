package org.marot.notifications.intake;

/**
 * The log that the relay publishes.
 *
 * @param store which event store it comes from; records of another one are not for us
 * @param generation grows whenever the topic was lost and filled again; offsets of an earlier one mean nothing
 */
record PublishedLog(String store, long generation) {}
