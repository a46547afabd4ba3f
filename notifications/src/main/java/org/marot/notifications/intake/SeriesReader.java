package org.marot.notifications.intake;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marot.notifications.intake.Reader.Reading;
import org.marot.notifications.intake.TogetherTable.Change;
import org.marot.notifications.mail.NoticeKind;
import org.marot.notifications.mail.Stay;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads events of series: what there is to tell once, and of which reservations nobody is told singly for it. */
final class SeriesReader {
    private static final String PREFIX = "marot.series.";
    private final JsonMapper json;

    SeriesReader(JsonMapper json) {
        this.json = json;
    }

    /** @param together the changes that are told with this one */
    record SeriesReading(Reading reading, Set<Change> together) {}

    /** One date of a series, as far as a mail needs it. */
    record Planned(String date, String reservation, String space, String from, String to) {
        Planned {
            requireNonNull(reservation);
        }

        Stay stay() {
            return new Stay(requireNonNull(space), requireNonNull(from), requireNonNull(to));
        }
    }

    private record Booked(
            String venue, String customer, String bookedBy, int attendees, List<Planned> dates, String at) {}

    private record Moved(List<Planned> dates, String at) {}

    private record GivenUp(String reservation) {}

    private record Cancelled(List<GivenUp> dates, String at) {}

    static boolean isOfSeries(PublishedEvent event) {
        return event.type().startsWith(PREFIX);
    }

    /**
     * @param known what is known about the series; null when nothing
     * @throws Unreadable when the event does not make sense
     */
    SeriesReading read(PublishedEvent event, @Nullable ReservationFacts known) {
        if (known != null && known.sequence() >= event.sequence()) {
            return new SeriesReading(Reading.silent(known), Set.of());
        }
        try {
            return switch (event.type()) {
                case PREFIX + "booked.v1" -> booked(event, json.readValue(event.data(), Booked.class));
                case PREFIX + "moved.v1" -> moved(event, known, json.readValue(event.data(), Moved.class));
                case PREFIX + "cancelled.v1" -> cancelled(event, known, json.readValue(event.data(), Cancelled.class));
                default ->
                    new SeriesReading(
                            Reading.silent(known == null ? null : known.at(event.sequence(), true)), Set.of());
            };
        } catch (JacksonException | DateTimeException | NullPointerException problem) {
            throw new Unreadable(problem.getClass().getSimpleName(), problem);
        }
    }

    private static SeriesReading booked(PublishedEvent event, Booked booked) {
        ReservationFacts facts = new ReservationFacts(
                event.subject(),
                event.sequence(),
                true,
                "",
                requireNonNull(booked.venue()),
                requireNonNull(booked.customer()),
                requireNonNull(booked.bookedBy()),
                booked.dates().get(0).stay(),
                booked.attendees());
        return told(facts, NoticeKind.SERIES_BOOKED, booked.dates(), booked.at());
    }

    private static SeriesReading moved(PublishedEvent event, @Nullable ReservationFacts known, Moved moved) {
        ReservationFacts facts = need(known);
        ReservationFacts now = facts.moved(
                event.sequence(), facts.venue(), moved.dates().get(0).stay(), facts.attendees());
        return told(now, NoticeKind.SERIES_MOVED, moved.dates(), moved.at());
    }

    private static SeriesReading cancelled(
            PublishedEvent event, @Nullable ReservationFacts known, Cancelled cancelled) {
        Set<Change> together = cancelled.dates().stream()
                .map(date -> new Change(date.reservation(), cancelled.at()))
                .collect(Collectors.toSet());
        ReservationFacts now = need(known).at(event.sequence(), true);
        return new SeriesReading(Reading.told(now, NoticeKind.SERIES_CANCELLED), together);
    }

    private static SeriesReading told(ReservationFacts facts, NoticeKind kind, List<Planned> dates, String at) {
        requireNonNull(at);
        Set<Change> together =
                dates.stream().map(date -> new Change(date.reservation(), at)).collect(Collectors.toSet());
        return new SeriesReading(Reading.told(facts, kind), together);
    }

    private static ReservationFacts need(@Nullable ReservationFacts known) {
        if (known == null) {
            throw new Unreadable("the series' first event was not seen", null);
        }
        return known;
    }
}
