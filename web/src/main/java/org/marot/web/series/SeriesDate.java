package org.marot.web.series;

import java.time.LocalDate;

/**
 * One date of a series as the table has it.
 *
 * @param reservation of a skipped date the one that it would have
 * @param state {@code planned}, {@code skipped} or {@code cancelled} together with others
 * @param fromLocal with the offset; without one for a skipped date
 */
record SeriesDate(
        String reservation,
        String series,
        String venue,
        String customer,
        String bookedBy,
        String rule,
        int attendees,
        String date,
        String state,
        String space,
        String fromLocal,
        String toLocal,
        String zone,
        boolean apart,
        long sequence) {

    LocalDate day() {
        return LocalDate.parse(date);
    }

    boolean isPlanned() {
        return state.equals("planned");
    }

    boolean isSkipped() {
        return state.equals("skipped");
    }

    SeriesDate planned(String inSpace, String from, String to, boolean nowApart, long atSequence) {
        return new SeriesDate(
                reservation,
                series,
                venue,
                customer,
                bookedBy,
                rule,
                attendees,
                date,
                "planned",
                inSpace,
                from,
                to,
                zone,
                nowApart,
                atSequence);
    }

    SeriesDate cancelled(long atSequence) {
        return new SeriesDate(
                reservation,
                series,
                venue,
                customer,
                bookedBy,
                rule,
                attendees,
                date,
                "cancelled",
                space,
                fromLocal,
                toLocal,
                zone,
                apart,
                atSequence);
    }
}
