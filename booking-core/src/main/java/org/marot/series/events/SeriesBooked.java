package org.marot.series.events;

import java.util.List;

/**
 * A customer booked every date of a rule but the skipped ones.
 *
 * @param rule by RFC 5545, for example {@code FREQ=WEEKLY;BYDAY=TU;COUNT=10}
 * @param from of the period that is repeated, on the wall clock, for example {@code 2027-03-02T09:00}
 * @param layout empty for the usual one
 */
public record SeriesBooked(
        String series,
        String venue,
        String customer,
        String category,
        String bookedBy,
        String rule,
        String space,
        String from,
        String to,
        String zone,
        int attendees,
        String layout,
        List<PlannedDate> dates,
        List<String> skipped,
        String at)
        implements SeriesEvent {}
