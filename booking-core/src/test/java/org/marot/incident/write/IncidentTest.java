package org.marot.incident.write;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.marot.incident.events.IncidentBeingMended;
import org.marot.incident.events.IncidentClosed;
import org.marot.incident.events.IncidentReported;
import org.marot.incident.events.IncidentSeen;
import org.marot.reservation.write.Request;
import org.marot.shared.AccountId;
import org.marot.shared.Actor;
import org.marot.shared.ClosureId;
import org.marot.shared.CommandId;
import org.marot.shared.CustomerId;
import org.marot.shared.IncidentId;
import org.marot.shared.Refused;
import org.marot.shared.VenueId;
import org.marot.testing.TestTown;

class IncidentTest {
    private static final IncidentId ID = new IncidentId(new UUID(5, 5));
    private static final ClosureId CLOSURE = new ClosureId(new UUID(9, 9));
    private static final String AT = "2027-02-01T10:00:00Z";
    private static final Actor MEMBER = actor(1, Set.of());
    private static final Actor STRANGER = actor(2, Set.of());
    private static final Actor STAFF = actor(3, Set.of(TestTown.VENUE));
    private static final IncidentReported REPORTED = new IncidentReported(
            ID.toString(),
            "test-venue",
            "test-venue-room",
            true,
            MEMBER.account().toString(),
            AT);

    private final AggregateTestFixture<Incident> fixture = new AggregateTestFixture<>(Incident.class);

    @Test
    void anybodyReports() {
        fixture.givenNoPriorActivity()
                .when(new ReportIncident(ID, TestTown.VENUE, TestTown.ROOM, true, request(MEMBER)))
                .expectEvents(REPORTED);
    }

    @Test
    void staffTakeItFurtherStepByStepOrAtOnce() {
        String by = STAFF.account().toString();
        fixture.given(REPORTED)
                .when(treat(IncidentStatus.SEEN, STAFF))
                .expectEvents(new IncidentSeen(ID.toString(), "test-venue", by, AT));
        fixture.given(REPORTED)
                .when(new TreatIncident(ID, IncidentStatus.BEING_MENDED, CLOSURE, request(STAFF)))
                .expectEvents(new IncidentBeingMended(ID.toString(), "test-venue", CLOSURE.toString(), by, AT));
        fixture.given(REPORTED)
                .when(treat(IncidentStatus.CLOSED, STAFF))
                .expectEvents(new IncidentClosed(ID.toString(), "test-venue", by, AT));
    }

    @Test
    void itNeverGoesBackNorTwice() {
        IncidentClosed closed = new IncidentClosed(ID.toString(), "test-venue", "x", AT);
        for (IncidentStatus status : IncidentStatus.values()) {
            fixture.given(REPORTED, closed).when(treat(status, STAFF)).expectException(refusal("must-go-forward"));
        }
        fixture.given(REPORTED).when(treat(IncidentStatus.REPORTED, STAFF)).expectException(refusal("must-go-forward"));
    }

    @Test
    void itsAuthorFollowsItAndAStrangerFindsNothing() {
        fixture.given(REPORTED).when(treat(IncidentStatus.CLOSED, MEMBER)).expectException(refusal("must-be-staff"));
        fixture.given(REPORTED).when(treat(IncidentStatus.SEEN, STRANGER)).expectException(refusal("no-such-incident"));
        fixture.given(REPORTED)
                .when(new InspectIncident(ID, request(STRANGER)))
                .expectException(refusal("no-such-incident"));
        fixture.given(REPORTED).when(new InspectIncident(ID, request(MEMBER))).expectNoEvents();
    }

    private static TreatIncident treat(IncidentStatus to, Actor by) {
        return new TreatIncident(ID, to, null, request(by));
    }

    private static Matcher<Throwable> refusal(String rule) {
        return new CustomTypeSafeMatcher<>(rule) {
            @Override
            protected boolean matchesSafely(Throwable failure) {
                return failure instanceof Refused refused
                        && refused.violations().get(0).rule().equals(rule);
            }
        };
    }

    private static Request request(Actor actor) {
        return new Request(new CommandId(UUID.randomUUID()), "asked", actor, Instant.parse(AT));
    }

    private static Actor actor(int who, Set<VenueId> staffOf) {
        return new Actor(new AccountId(new UUID(1, who)), new CustomerId(new UUID(2, who)), staffOf, false);
    }
}
