package org.marot.notifications.intake;

import java.time.Instant;

/**
 * A published event as it lies on the topic.
 *
 * @param position its place in the whole store
 * @param subject the stream that it belongs to
 * @param sequence its place in that stream, from 0
 * @param at when it happened
 * @param data JSON
 */
record PublishedEvent(long position, String id, String type, String subject, long sequence, Instant at, byte[] data) {}
