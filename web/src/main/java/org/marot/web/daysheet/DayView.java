package org.marot.web.daysheet;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Venue;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.marot.web.booking.PageRequests;
import org.marot.web.congress.EventTurn;
import org.marot.web.congress.EventTurns;
import org.marot.web.functionsheet.SheetNewsDesk;
import org.marot.web.page.AskedDay;
import org.marot.web.page.FormAnswer;
import org.marot.web.page.OutOfUseWords;
import org.marot.web.page.Say;
import org.marot.web.page.Venues;
import org.marot.web.support.Messages;
import org.marot.web.wifi.Vouchers;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the day sheet, for the staff of a venue alone. */
@Component
class DayView {
    private static final String TEMPLATE = "daysheet/day";
    private static final List<String> DONE =
            List.of("check-in", "check-out", "undo", "extend", "walk-in", "cancelled", "moved");
    private static final List<Integer> HOURS = List.of(1, 2, 4, 8);

    private final Venues venues;
    private final AskedDay askedDay;
    private final DaySheets sheets;
    private final WalkIns walkIns;
    private final Messages messages;
    private final Vouchers vouchers;
    private final OutOfUseWords outOfUse;
    private final EventTurns events;
    private final SheetNewsDesk functionSheets;
    private final Say say;
    private final Clock clock;

    DayView(
            Venues venues,
            AskedDay askedDay,
            DaySheets sheets,
            WalkIns walkIns,
            Messages messages,
            Vouchers vouchers,
            OutOfUseWords outOfUse,
            EventTurns events,
            SheetNewsDesk functionSheets,
            Say say,
            Clock clock) {
        this.venues = venues;
        this.askedDay = askedDay;
        this.sheets = sheets;
        this.walkIns = walkIns;
        this.messages = messages;
        this.vouchers = vouchers;
        this.outOfUse = outOfUse;
        this.events = events;
        this.functionSheets = functionSheets;
        this.say = say;
        this.clock = clock;
    }

    static String address(Venue venue, LocalDate date) {
        return "/venues/" + venue.id() + "/day?date=" + date;
    }

    String show(Venue venue, LocalDate date, String sought, @Nullable String done, Model model) {
        boolean today = date.equals(askedDay.today(venue));
        model.addAttribute("venue", venue);
        model.addAttribute("venues", venues.ofStaff().toList());
        model.addAttribute("date", date);
        model.addAttribute("isToday", today);
        model.addAttribute("sought", sought);
        model.addAttribute("sheet", sheets.of(venue, date, sought));
        model.addAttribute("free", today ? walkIns.freeNow(venue) : List.of());
        model.addAttribute("wifi", vouchers.pool(venue.id()));
        model.addAttribute(
                "outOfUse",
                outOfUse.lines(
                        venue,
                        date.atStartOfDay(venue.zone()).toInstant(),
                        date.plusDays(1).atStartOfDay(venue.zone()).toInstant()));
        List<EventTurn> turns = events.between(
                venue,
                date.atStartOfDay(venue.zone()).toInstant(),
                date.plusDays(1).atStartOfDay(venue.zone()).toInstant());
        model.addAttribute("events", turns);
        model.addAttribute(
                "sheetNews",
                functionSheets.about(turns.stream().map(EventTurn::file).toList()));
        model.addAttribute("hours", HOURS);
        model.addAttribute("command", PageRequests.newCommand());
        model.addAttribute("troubles", List.of());
        model.addAttribute("done", done != null && DONE.contains(done) ? done : "");
        model.addAttribute("printedAt", say.moment(clock.instant().atZone(venue.zone())));
        return TEMPLATE;
    }

    /** The sheet again, with the reasons at its head. */
    String refused(Refused refused, Venue venue, LocalDate date, HttpServletResponse response, Model model) {
        FormAnswer.refused(refused, response);
        String template = show(venue, date, "", null, model);
        model.addAttribute(
                "troubles",
                refused.violations().stream().map(this::told).distinct().toList());
        return template;
    }

    private String told(Violation violation) {
        return violation.rule().equals("taken") && violation.period() != null
                ? say.text("booking.taken", say.times(violation.period()))
                : messages.of(violation);
    }
}
