package org.marot.web.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.stream.Envelope;
import org.marot.stream.EventNames;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Applies events to a projection's table, in the caller's transaction. What a projector cannot digest becomes a dead
 * letter, and so does what touches the same rows later; everything else flows.
 */
final class Digestion<R> {
    private static final Logger log = LoggerFactory.getLogger(Digestion.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String WAITS = "waits for an earlier event";
    private final Projector<R> projector;
    private final Map<String, Class<?>> types = new HashMap<>();
    private final JdbcTemplate database;
    private final String table;
    private final Letters letters;

    Digestion(Projector<R> projector, JdbcTemplate database, String table, Letters letters) {
        this.projector = projector;
        this.database = database;
        this.table = table;
        this.letters = letters;
        EventNames.all().forEach((event, name) -> {
            if (projector.events().contains(event)) {
                types.put(name, event);
            }
        });
    }

    /** Once an event was given up, those after it are not held back for its sake. */
    private boolean lacksAnEarlierOne(Fact fact, Map<String, R> rows) {
        return !projector.follows(fact, rows) && !letters.gaveOneUp();
    }

    private record Course(Incoming incoming, @Nullable Fact fact, Set<String> keys, String problem) {}

    /**
     * All of them at once: one read and one write of the table.
     *
     * @return how many were set aside
     */
    int digest(Collection<Incoming> events) {
        List<Course> courses = new ArrayList<>();
        for (Incoming incoming : events) {
            if (types.containsKey(incoming.type()) || incoming.type().isEmpty()) {
                courses.add(read(incoming));
            }
        }
        return courses.isEmpty() ? 0 : apply(courses);
    }

    private int apply(List<Course> courses) {
        int aside = 0;
        Set<String> touched = new HashSet<>();
        courses.stream().filter(course -> course.fact() != null).forEach(course -> touched.addAll(course.keys()));
        Map<String, R> rows = projector.table().load(database, table, touched);
        Map<String, R> changed = new HashMap<>();
        Set<String> blocked = letters.blockedKeys();
        for (Course course : courses) {
            Fact fact = course.fact();
            if (fact == null) {
                bury(course.incoming(), course.keys(), course.problem());
                blocked.addAll(course.keys());
                aside++;
            } else if (!Collections.disjoint(blocked, course.keys()) || lacksAnEarlierOne(fact, rows)) {
                letters.add(course.incoming(), course.keys(), true, WAITS);
                blocked.addAll(course.keys());
                aside++;
            } else {
                try {
                    Map<String, R> after = projector.apply(fact, rows);
                    rows.putAll(after);
                    changed.putAll(after);
                } catch (RuntimeException e) {
                    bury(course.incoming(), course.keys(), e.toString());
                    blocked.addAll(course.keys());
                    aside++;
                }
            }
        }
        projector.table().upsert(database, table, changed.values());
        return aside;
    }

    /** The same with care, for events among which is one that the database does not take. */
    int digestOneByOne(Collection<Incoming> events, TransactionTemplate savepoint) {
        int aside = 0;
        for (Incoming incoming : events) {
            try {
                Integer one = savepoint.execute(status -> digest(List.of(incoming)));
                aside += one == null ? 0 : one;
            } catch (DataAccessException e) {
                if (!DataFaults.isOne(e)) {
                    throw e;
                }
                bury(
                        incoming,
                        read(incoming).keys(),
                        String.valueOf(e.getMostSpecificCause().getMessage()));
                aside++;
            }
        }
        return aside;
    }

    /** Applies one event whatever waits for it, and lets every failure out, the lack of an earlier event included. */
    void attempt(Incoming incoming) {
        Course course = read(incoming);
        Fact fact = course.fact();
        if (fact == null) {
            throw new IllegalStateException(course.problem());
        }
        Map<String, R> rows = projector.table().load(database, table, course.keys());
        if (lacksAnEarlierOne(fact, rows)) {
            throw new IllegalStateException(WAITS);
        }
        projector.table().upsert(database, table, projector.apply(fact, rows).values());
    }

    private void bury(Incoming incoming, Set<String> keys, String cause) {
        log.error("{} cannot digest {} at {}: {}", projector.name(), incoming.type(), incoming.position(), cause);
        letters.add(incoming, keys, false, cause);
    }

    private Course read(Incoming incoming) {
        String subject = incoming.subject();
        Set<String> own = subject.isEmpty() ? Set.of() : Set.of(subject);
        Envelope envelope = incoming.envelope();
        if (envelope == null) {
            return new Course(incoming, null, own, incoming.problem());
        }
        try {
            Class<?> type = types.get(envelope.type());
            if (type == null) {
                return new Course(incoming, null, own, "no event type");
            }
            Fact fact = new Fact(envelope, JSON.treeToValue(envelope.data(), type));
            return new Course(incoming, fact, new LinkedHashSet<>(projector.keys(fact)), "");
        } catch (RuntimeException e) {
            return new Course(incoming, null, own, e.toString());
        }
    }
}
