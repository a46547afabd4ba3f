package org.marot.web.functionsheet;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.FunctionSheet;
import org.marot.congress.write.Plan;
import org.marot.people.Customer;
import org.marot.people.Customers;
import org.marot.people.EventFileWords;
import org.marot.shared.Period;
import org.marot.web.functionsheet.SheetComparison.Mark;
import org.marot.web.functionsheet.SheetComparison.Marked;
import org.marot.web.functionsheet.SheetDesk.Look;
import org.marot.web.functionsheet.SheetLine.Kind;
import org.marot.web.functionsheet.SheetWords.Written;
import org.marot.web.page.Say;
import org.springframework.stereotype.Component;

/** Tells a function sheet day by day. */
@Component
class SheetTelling {
    private final SheetWords words;
    private final EventFileWords titles;
    private final Customers customers;
    private final Say say;

    SheetTelling(SheetWords words, EventFileWords titles, Customers customers, Say say) {
        this.words = words;
        this.titles = titles;
        this.customers = customers;
        this.say = say;
    }

    /** @param staff the reader is: notes for the team are theirs alone */
    SheetTold told(Look look, boolean staff) {
        FileReceipt file = look.file();
        Plan plan = file.plan();
        Written written = words.written(file.eventFile(), plan.venue(), look.lines());
        Map<LocalDate, List<SheetTold.Line>> days = new TreeMap<>();
        List<SheetTold.Line> notes = new ArrayList<>();
        List<SheetTold.Line> contacts = new ArrayList<>();
        for (Marked marked : look.lines()) {
            Kind kind = marked.line().kind();
            if (kind == Kind.CONTACT) {
                contacts.add(line(marked, null, written));
            } else if (kind == Kind.NOTE) {
                notes.add(line(marked, null, written));
            } else {
                days(marked.line(), plan.zone())
                        .forEach(day -> days.computeIfAbsent(day, unused -> new ArrayList<>())
                                .add(line(marked, day, written)));
            }
        }
        return new SheetTold(
                file.eventFile().toString(),
                file.reference(),
                titles.title(file.eventFile()).orElseGet(() -> say.text("congress.untitled", file.reference())),
                customers.find(file.customer()).flatMap(Customer::name).orElse(null),
                say.period(whole(look)),
                look.version() > 0 ? null : say.text("congress.people", plan.attendees()),
                remark(look),
                look.compared() == 0 ? null : say.text("sheet.compared", look.compared()),
                days.entrySet().stream()
                        .map(day -> new SheetTold.Day(day.getKey().toString(), say.day(day.getKey()), day.getValue()))
                        .toList(),
                staff ? notes : List.of(),
                contacts);
    }

    private String remark(Look look) {
        FunctionSheet last = look.file().sheet();
        if (look.version() > 0 && last != null) {
            return look.version() == last.version()
                    ? say.text(
                            "sheet.version",
                            look.version(),
                            say.moment(last.at().atZone(look.file().plan().zone())))
                    : say.text("sheet.old-version", look.version(), last.version());
        }
        return last == null ? say.text("sheet.draft") : say.text("sheet.now", last.version());
    }

    /** @param day on which it is told; null for what has none */
    SheetTold.Line line(Marked marked, @Nullable LocalDate day, Written written) {
        SheetLine line = marked.line();
        SheetLine was = marked.was();
        return new SheetTold.Line(
                time(line, day),
                words.space(line.space()),
                words.what(line, written),
                words.detail(line, written),
                words.trade(line),
                marked.mark().name().toLowerCase(Locale.ROOT),
                was == null ? null : was(was, line, written));
    }

    /** What a line said otherwise than now. */
    private String was(SheetLine before, SheetLine now, Written written) {
        List<String> parts = new ArrayList<>(parts(before, written));
        parts.removeAll(parts(now, written));
        return String.join(" · ", parts);
    }

    private List<String> parts(SheetLine line, Written written) {
        List<String> parts = new ArrayList<>();
        if (line.from() != null && line.to() != null) {
            String span = say.text(
                    "sheet.span", say.time(line.from()), say.end(line.to().toLocalTime()));
            parts.add(say.shortDay(line.from()) + ", " + span);
        } else if (line.kind() == Kind.SERVICE) {
            parts.add(line.at() == null ? say.text("sheet.any-time") : say.time(line.at()));
        }
        parts.add(words.space(line.space()));
        parts.add(words.detail(line, written));
        parts.removeIf(String::isEmpty);
        return parts;
    }

    private String time(SheetLine line, @Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        if (line.from() == null || line.to() == null) {
            return line.at() == null ? say.text("sheet.any-time") : say.time(line.at());
        }
        boolean earlier = line.from().toLocalDate().isBefore(day);
        boolean later = line.to().minusNanos(1).toLocalDate().isAfter(day);
        LocalTime from = earlier ? LocalTime.MIDNIGHT : line.from().toLocalTime();
        LocalTime to = later ? LocalTime.MIDNIGHT : line.to().toLocalTime();
        return say.text("sheet.span", say.time(from), say.end(to));
    }

    /** On which it is told. */
    static List<LocalDate> days(SheetLine line, ZoneId zone) {
        OffsetDateTime from = line.from();
        OffsetDateTime to = line.to();
        if (from == null || to == null) {
            return line.day() == null ? List.of() : List.of(line.day());
        }
        LocalDate last = to.atZoneSameInstant(zone).minusNanos(1).toLocalDate();
        return from.atZoneSameInstant(zone)
                .toLocalDate()
                .datesUntil(last.plusDays(1))
                .toList();
    }

    /** From the first to the last hour of the customer's own time, as the sheet says it. */
    private static Period whole(Look look) {
        List<SheetLine> events = look.lines().stream()
                .filter(marked -> marked.mark() != Mark.REMOVED)
                .map(Marked::line)
                .filter(line -> line.kind() == Kind.EVENT)
                .toList();
        Period now = look.file().plan().whole();
        return new Period(
                events.stream()
                        .map(SheetLine::from)
                        .filter(Objects::nonNull)
                        .map(from -> from.atZoneSameInstant(now.zone()))
                        .min(Comparator.naturalOrder())
                        .orElse(now.from()),
                events.stream()
                        .map(SheetLine::to)
                        .filter(Objects::nonNull)
                        .map(to -> to.atZoneSameInstant(now.zone()))
                        .max(Comparator.naturalOrder())
                        .orElse(now.to()));
    }
}
