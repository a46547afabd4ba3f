package org.marot.series.write;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.marot.series.events.DateGivenUp;
import org.marot.series.events.PlannedDate;
import org.marot.series.events.SeriesBooked;
import org.marot.series.events.SeriesCancelled;
import org.marot.series.events.SeriesDateAdded;
import org.marot.series.events.SeriesEvent;
import org.marot.series.events.SeriesMoved;
import org.marot.shared.Actor;
import org.marot.shared.CustomerId;
import org.marot.shared.SeriesId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/** What a series remembers of its events; assigns, and decides nothing. */
final class SeriesState {
    private @Nullable SeriesFrame frame;
    private String bookedBy = "";
    private final Map<LocalDate, Occurrence> dates = new TreeMap<>();
    private final TreeSet<LocalDate> skipped = new TreeSet<>();

    void evolve(SeriesEvent event) {
        if (event instanceof SeriesBooked booked) {
            frame = frame(booked);
            bookedBy = booked.bookedBy();
            booked.dates().forEach(this::plan);
            booked.skipped().forEach(date -> skipped.add(LocalDate.parse(date)));
        } else if (event instanceof SeriesDateAdded added) {
            plan(added.added());
        } else if (event instanceof SeriesMoved moved) {
            moved.dates().forEach(this::plan);
        } else if (event instanceof SeriesCancelled cancelled) {
            cancelled.dates().forEach(given -> dates.remove(LocalDate.parse(given.date())));
        } else {
            throw new IllegalStateException("no handler for " + event.getClass());
        }
    }

    SeriesFrame frame() {
        return Objects.requireNonNull(frame);
    }

    boolean belongsTo(Actor actor) {
        return frame().customer().equals(actor.customer())
                || bookedBy.equals(actor.account().toString());
    }

    boolean hasSkipped(LocalDate date) {
        return skipped.contains(date);
    }

    boolean plans(LocalDate date) {
        return dates.containsKey(date);
    }

    DateGivenUp givenUp(LocalDate date) {
        return new DateGivenUp(
                date.toString(),
                Objects.requireNonNull(dates.get(date)).reservation().toString());
    }

    SeriesStanding standing(SeriesId series, long sequence, boolean repeated) {
        return new SeriesStanding(
                series, frame(), List.copyOf(dates.values()), List.copyOf(skipped), sequence, repeated);
    }

    private void plan(PlannedDate planned) {
        Occurrence occurrence = Occurrence.of(planned, frame().zone());
        dates.put(occurrence.date(), occurrence);
        skipped.remove(occurrence.date());
    }

    private static SeriesFrame frame(SeriesBooked booked) {
        return new SeriesFrame(
                new VenueId(booked.venue()),
                ZoneId.of(booked.zone()),
                CustomerId.of(booked.customer()),
                booked.category(),
                booked.rule(),
                new SpaceId(booked.space()),
                LocalDateTime.parse(booked.from()),
                LocalDateTime.parse(booked.to()),
                booked.attendees(),
                booked.layout().isEmpty() ? null : booked.layout());
    }
}
