package org.marot.notifications.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.marot.notifications.delivery.Ledger;
import org.marot.notifications.delivery.Order;
import org.marot.notifications.intake.TogetherTable.Change;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a batch of events in one transaction: each once, in order, and its mail ordered with it. An event that happened
 * more than {@link #FRESH} ago orders none, so that a replay of the topic or a late first start never mails the past.
 */
final class Intake {
    static final Duration FRESH = Duration.ofHours(24);

    /** Longer than fresh by far: what left the inbox orders no mail when it comes again. */
    static final Duration MEMORY = Duration.ofDays(8);

    private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(1);

    private final TransactionTemplate transaction;
    private final Inbox inbox;
    private final FactsTable facts;
    private final TogetherTable together;
    private final Reader reader;
    private final SeriesReader seriesReader;
    private final EventFileReader eventFileReader;
    private final EnquiryReader enquiryReader;
    private final Ledger ledger;
    private final SetAside aside;
    private final ReadingMarks marks;
    private final Clock clock;
    private volatile Instant cleaned = Instant.MIN;

    Intake(
            TransactionTemplate transaction,
            Inbox inbox,
            FactsTable facts,
            TogetherTable together,
            Reader reader,
            SeriesReader seriesReader,
            EventFileReader eventFileReader,
            EnquiryReader enquiryReader,
            Ledger ledger,
            SetAside aside,
            ReadingMarks marks,
            Clock clock) {
        this.transaction = transaction;
        this.inbox = inbox;
        this.facts = facts;
        this.together = together;
        this.reader = reader;
        this.seriesReader = seriesReader;
        this.eventFileReader = eventFileReader;
        this.enquiryReader = enquiryReader;
        this.ledger = ledger;
        this.aside = aside;
        this.marks = marks;
        this.clock = clock;
    }

    void take(Batch batch) {
        transaction.executeWithoutResult(status -> {
            Instant now = clock.instant();
            Set<Long> fresh = inbox.take(
                    batch.events().stream().map(PublishedEvent::position).toList(), now);
            List<PublishedEvent> events = new ArrayList<>();
            for (PublishedEvent event : batch.events()) {
                if (fresh.remove(event.position())) {
                    events.add(event);
                }
            }
            apply(events, now);
            batch.broken().forEach(cause -> aside.put(null, null, null, null, cause));
            clean(now);
            marks.save(batch.generation(), batch.nextOffsets());
        });
    }

    /** Marks an event as taken that cannot be, with the reason. */
    void putAside(PublishedEvent event, String cause) {
        transaction.executeWithoutResult(status -> {
            if (!inbox.take(List.of(event.position()), clock.instant()).isEmpty()) {
                aside.put(event, cause);
            }
        });
    }

    private void clean(Instant now) {
        if (cleaned.isBefore(now.minus(BETWEEN_CLEANINGS))) {
            inbox.forgetBefore(now.minus(MEMORY));
            together.forgetBefore(now.minus(MEMORY));
            cleaned = now;
        }
    }

    private void apply(Collection<PublishedEvent> events, Instant now) {
        List<String> subjects =
                events.stream().map(PublishedEvent::subject).distinct().toList();
        Map<String, ReservationFacts> known = new HashMap<>(facts.find(subjects));
        Told told = new Told(together.find(subjects));
        Map<String, ReservationFacts> changed = new TreeMap<>();
        List<Order> orders = new ArrayList<>();
        for (PublishedEvent event : events) {
            try {
                Reader.Reading reading = read(event, known.get(event.subject()), told);
                ReservationFacts facts = reading.facts();
                if (facts != null) {
                    known.put(event.subject(), facts);
                    changed.put(event.subject(), facts);
                }
                if (event.at().plus(FRESH).isAfter(now)) {
                    reading.notice().ifPresent(notice -> orders.add(new Order(event.id(), event.position(), notice)));
                }
            } catch (Unreadable problem) {
                aside.put(event, String.valueOf(problem.getMessage()));
            }
        }
        facts.save(changed.values());
        together.save(told.added(), now);
        ledger.order(orders);
    }

    /** What is told with a series is not told again singly. */
    private Reader.Reading read(PublishedEvent event, @Nullable ReservationFacts known, Told told) {
        if (SeriesReader.isOfSeries(event)) {
            SeriesReader.SeriesReading reading = seriesReader.read(event, known);
            told.add(reading.together());
            return reading.reading();
        }
        if (EnquiryReader.isOfEnquiry(event)) {
            return enquiryReader.read(event);
        }
        if (EventFileReader.isOfEventFile(event)) {
            return eventFileReader.read(event, known);
        }
        Reader.Reading reading = reader.read(event, known);
        return reading.notice().isPresent() && told.includes(event.subject(), reader.moment(event))
                ? Reader.Reading.silent(reading.facts())
                : reading;
    }

    /** The changes that are told together, those of this batch too. */
    private static final class Told {
        private final Set<Change> all;
        private final Set<Change> added = new HashSet<>();

        Told(Set<Change> before) {
            all = new HashSet<>(before);
        }

        void add(Set<Change> more) {
            all.addAll(more);
            added.addAll(more);
        }

        Set<Change> added() {
            return added;
        }

        boolean includes(String reservation, String at) {
            return all.contains(new Change(reservation, at));
        }
    }
}
