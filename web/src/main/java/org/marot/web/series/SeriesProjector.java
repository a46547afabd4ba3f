package org.marot.web.series;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marot.series.ReservationIdsOfSeries;
import org.marot.series.events.DateGivenUp;
import org.marot.series.events.PlannedDate;
import org.marot.series.events.SeriesBooked;
import org.marot.series.events.SeriesCancelled;
import org.marot.series.events.SeriesDateAdded;
import org.marot.series.events.SeriesEvent;
import org.marot.series.events.SeriesMoved;
import org.marot.shared.SeriesId;
import org.marot.web.projection.Fact;
import org.marot.web.projection.ProjectionTable;
import org.marot.web.projection.Projector;
import org.springframework.stereotype.Component;

/** Keeps what each date of a series is planned to be. */
@Component
class SeriesProjector implements Projector<SeriesDate> {
    private final ProjectionTable<SeriesDate> table = SeriesColumns.table();

    @Override
    public String name() {
        return SeriesTable.PROJECTION;
    }

    @Override
    public ProjectionTable<SeriesDate> table() {
        return table;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(SeriesEvent.class.getPermittedSubclasses());
    }

    @Override
    public Set<String> keys(Fact fact) {
        Set<String> keys = new LinkedHashSet<>();
        Object event = fact.event();
        if (event instanceof SeriesBooked booked) {
            booked.dates().forEach(date -> keys.add(date.reservation()));
            booked.skipped().forEach(date -> keys.add(key(booked.series(), date)));
        } else if (event instanceof SeriesDateAdded added) {
            keys.add(added.added().reservation());
        } else if (event instanceof SeriesMoved moved) {
            moved.dates().forEach(date -> keys.add(date.reservation()));
        } else if (event instanceof SeriesCancelled cancelled) {
            cancelled.dates().forEach(given -> keys.add(given.reservation()));
        }
        return keys;
    }

    @Override
    public Map<String, SeriesDate> apply(Fact fact, Map<String, SeriesDate> rows) {
        Map<String, SeriesDate> changed = new HashMap<>();
        long sequence = fact.envelope().sequence();
        Object event = fact.event();
        if (event instanceof SeriesBooked booked) {
            booked(booked, sequence, changed);
        } else if (event instanceof SeriesDateAdded added) {
            replan(List.of(added.added()), sequence, rows, changed);
        } else if (event instanceof SeriesMoved moved) {
            replan(moved.dates(), sequence, rows, changed);
        } else if (event instanceof SeriesCancelled cancelled) {
            for (DateGivenUp given : cancelled.dates()) {
                changed.put(
                        given.reservation(), known(rows, given.reservation()).cancelled(sequence));
            }
        } else {
            throw new IllegalStateException("an event without a meaning here");
        }
        changed.keySet()
                .removeIf(key -> rows.containsKey(key) && known(rows, key).sequence() >= sequence);
        return changed;
    }

    private static void replan(
            List<PlannedDate> dates, long sequence, Map<String, SeriesDate> rows, Map<String, SeriesDate> changed) {
        for (PlannedDate date : dates) {
            changed.put(
                    date.reservation(),
                    known(rows, date.reservation())
                            .planned(date.space(), date.from(), date.to(), date.apart(), sequence));
        }
    }

    private static void booked(SeriesBooked booked, long sequence, Map<String, SeriesDate> changed) {
        for (PlannedDate date : booked.dates()) {
            changed.put(
                    date.reservation(),
                    skipped(booked, date.date(), date.reservation(), sequence)
                            .planned(date.space(), date.from(), date.to(), date.apart(), sequence));
        }
        for (String date : booked.skipped()) {
            String key = key(booked.series(), date);
            changed.put(key, skipped(booked, date, key, sequence));
        }
    }

    private static SeriesDate skipped(SeriesBooked booked, String date, String key, long sequence) {
        LocalDateTime first = LocalDateTime.parse(booked.from());
        LocalDateTime from = LocalDate.parse(date).atTime(first.toLocalTime());
        LocalDateTime to = from.plus(Duration.between(first, LocalDateTime.parse(booked.to())));
        return new SeriesDate(
                key,
                booked.series(),
                booked.venue(),
                booked.customer(),
                booked.bookedBy(),
                booked.rule(),
                booked.attendees(),
                date,
                "skipped",
                booked.space(),
                from.toString(),
                to.toString(),
                booked.zone(),
                false,
                sequence);
    }

    private static SeriesDate known(Map<String, SeriesDate> rows, String key) {
        SeriesDate row = rows.get(key);
        if (row == null) {
            throw new IllegalStateException("nothing is known of this date");
        }
        return row;
    }

    private static String key(String series, String date) {
        return ReservationIdsOfSeries.of(SeriesId.of(series), LocalDate.parse(date))
                .toString();
    }
}
