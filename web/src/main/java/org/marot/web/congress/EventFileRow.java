package org.marot.web.congress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.marot.congress.events.ServiceUsed;
import org.marot.congress.events.SpaceUsed;

/**
 * One event file as it stands.
 *
 * @param opened the position of its first event
 * @param rank 0 when it stands in no line
 * @param until when the option that it holds lapses
 * @param came how many, since it took place
 * @param starts of the first set-up
 * @param ends of the last strike
 * @param sheet the last function sheet that was given out
 */
record EventFileRow(
        String eventFile,
        long opened,
        String reference,
        String venue,
        String customer,
        String openedBy,
        String status,
        int rank,
        boolean holding,
        boolean challenged,
        @Nullable Instant until,
        int attendees,
        @Nullable Integer came,
        String zone,
        Instant starts,
        Instant ends,
        Content content,
        @Nullable SheetStanding sheet,
        Instant openedAt,
        Instant changedAt,
        long sequence) {

    private static final Set<String> OPEN = Set.of("enquiry", "option", "quoted", "lapsed");
    static final Set<String> SIGNED = Set.of("confirmed", "delivered", "closed");

    /** What it wants. */
    record Content(List<SpaceUsed> spaces, List<ServiceUsed> services) {
        Content {
            spaces = List.copyOf(spaces);
            services = List.copyOf(services);
        }
    }

    /** Holding its spaces or waiting for them. */
    boolean isInLine() {
        return status.equals("option") || status.equals("quoted");
    }

    boolean waits() {
        return isInLine() && !holding;
    }

    boolean holds() {
        return isInLine() && holding;
    }

    /** Before anything of it begins; what is signed is changed by staff, until it is over. */
    boolean mayChange(boolean staff, Instant now) {
        return status.equals("confirmed") ? staff && now.isBefore(ends) : OPEN.contains(status) && now.isBefore(starts);
    }

    /** The dates of the customer's own time, set-up and strike apart; {@code in} is empty for any space. */
    Set<LocalDate> days(Set<String> in) {
        ZoneId venueZone = ZoneId.of(zone);
        Set<LocalDate> days = new TreeSet<>();
        for (SpaceUsed use : content.spaces()) {
            if (in.isEmpty() || in.contains(use.space())) {
                OffsetDateTime end = OffsetDateTime.parse(use.to()).minusNanos(1);
                LocalDate from = OffsetDateTime.parse(use.from())
                        .atZoneSameInstant(venueZone)
                        .toLocalDate();
                from.datesUntil(end.atZoneSameInstant(venueZone).toLocalDate().plusDays(1))
                        .forEach(days::add);
            }
        }
        return days;
    }

    /** The spaces are the customer's, or were. */
    boolean isSigned() {
        return SIGNED.contains(status);
    }

    EventFileRow wanting(
            int people, String place, Instant start, Instant end, Content anew, Instant at, long newSequence) {
        Instant newUntil = until != null && start.isBefore(until) ? start : until;
        return new EventFileRow(
                eventFile,
                opened,
                reference,
                venue,
                customer,
                openedBy,
                status.equals("quoted") ? "option" : status,
                rank,
                holding,
                challenged,
                newUntil,
                people,
                came,
                place,
                start,
                end,
                anew,
                sheet,
                openedAt,
                at,
                newSequence);
    }

    EventFileRow standing(
            String newStatus,
            int newRank,
            boolean holds,
            boolean isChallenged,
            @Nullable Instant newUntil,
            Instant at,
            long newSequence) {
        return new EventFileRow(
                eventFile,
                opened,
                reference,
                venue,
                customer,
                openedBy,
                newStatus,
                newRank,
                holds,
                isChallenged,
                newUntil,
                attendees,
                came,
                zone,
                starts,
                ends,
                content,
                sheet,
                openedAt,
                at,
                newSequence);
    }

    EventFileRow with(int people) {
        return rest(people, sheet, sequence);
    }

    EventFileRow with(SheetStanding given, long newSequence) {
        return rest(came, given, newSequence);
    }

    private EventFileRow rest(@Nullable Integer people, @Nullable SheetStanding given, long newSequence) {
        return new EventFileRow(
                eventFile,
                opened,
                reference,
                venue,
                customer,
                openedBy,
                status,
                rank,
                holding,
                challenged,
                until,
                attendees,
                people,
                zone,
                starts,
                ends,
                content,
                given,
                openedAt,
                changedAt,
                newSequence);
    }
}
