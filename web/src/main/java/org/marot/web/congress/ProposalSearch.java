package org.marot.web.congress;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.congress.proposals.ProposalFindings;
import org.marot.congress.proposals.ProposalWish;
import org.marot.congress.proposals.Proposals;
import org.marot.congress.proposals.Window;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.Plan;
import org.marot.congress.write.PlanWish;
import org.marot.congress.write.ServiceWish;
import org.marot.congress.write.SpaceWish;
import org.marot.shared.Refused;
import org.marot.shared.Slug;
import org.marot.shared.SpaceId;
import org.marot.web.support.Malformed;
import org.marot.web.support.TimeText;
import org.springframework.stereotype.Component;

/** Looks for rooms and days for an event file, as an address asks it. */
@Component
class ProposalSearch {
    private static final int DAYS_AROUND = 30;

    private final Proposals proposals;
    private final Catalogue catalogue;
    private final Clock clock;

    ProposalSearch(Proposals proposals, Catalogue catalogue, Clock clock) {
        this.proposals = proposals;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** What an address says; a month around the event and as many days as it has where it says nothing. */
    record Query(LocalDate from, LocalDate to, int days) {}

    /** @throws Refused when a date or the number of days cannot be read */
    Query read(FileReceipt file, @Nullable String from, @Nullable String to, @Nullable String days) {
        Plan plan = file.plan();
        LocalDate today = clock.instant().atZone(plan.zone()).toLocalDate();
        ProposalWish wish = ProposalWish.of(plan);
        LocalDate first = wish.first();
        LocalDate usual = first.minusDays(DAYS_AROUND).isBefore(today) ? today : first.minusDays(DAYS_AROUND);
        int lasts = days == null || days.isBlank() ? wish.days() : number(days);
        LocalDate start = from == null || from.isBlank() ? usual : TimeText.date("from", from);
        LocalDate usualEnd = (first.isBefore(start) ? start : first).plusDays(wish.days() - 1L + DAYS_AROUND);
        return new Query(start, to == null || to.isBlank() ? usualEnd : TimeText.date("to", to), lasts);
    }

    ProposalFindings find(FileReceipt file, Query query) {
        Instant now = clock.instant();
        LocalDate today = now.atZone(file.plan().zone()).toLocalDate();
        return proposals.find(
                wish(file.plan(), query.days()), Window.of(query.from(), query.to(), today), file.eventFile(), now);
    }

    /** The same event in such rooms from that date on. */
    PlanWish choice(Plan plan, String first, String days, List<String> rooms) {
        List<Space> spaces = new ArrayList<>();
        for (String room : rooms) {
            spaces.add(catalogue
                    .space(new SpaceId(Slug.isSlug(room) ? room : "-"))
                    .filter(one -> one.venue().equals(plan.venue()))
                    .orElseThrow(() -> Refused.notFound("no-such-space")));
        }
        LocalDate date = TimeText.date("first", first);
        return new PlanWish(
                plan.venue(),
                plan.attendees(),
                wish(plan, number(days)).in(spaces, date).stream()
                        .map(SpaceWish::of)
                        .toList(),
                services(plan, date));
    }

    /** They move with the event; a day that is then outside is refused by its name. */
    private static List<ServiceWish> services(Plan plan, LocalDate first) {
        long later = ChronoUnit.DAYS.between(ProposalWish.of(plan).first(), first);
        return plan.services().stream()
                .map(one ->
                        new ServiceWish(one.code(), one.quantity(), one.day().plusDays(later)))
                .toList();
    }

    private static ProposalWish wish(Plan plan, int days) {
        ProposalWish wish = ProposalWish.of(plan);
        return days == wish.days() ? wish : wish.lasting(days);
    }

    private static int number(String days) {
        try {
            return Integer.parseInt(days.strip());
        } catch (NumberFormatException e) {
            throw Malformed.unreadable("days");
        }
    }
}
