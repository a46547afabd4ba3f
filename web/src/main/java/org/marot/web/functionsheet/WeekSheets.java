package org.marot.web.functionsheet;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Trade;
import org.marot.catalogue.Venue;
import org.marot.people.EventFileContact;
import org.marot.people.EventFileContacts;
import org.marot.people.EventFileWords;
import org.marot.people.FunctionSheets;
import org.marot.people.SheetEntries;
import org.marot.people.SheetEntry;
import org.marot.shared.EventFileId;
import org.marot.web.congress.EventPlan;
import org.marot.web.congress.EventPlans;
import org.marot.web.functionsheet.SheetComparison.Marked;
import org.marot.web.functionsheet.SheetLine.Kind;
import org.marot.web.functionsheet.SheetWords.Written;
import org.marot.web.page.Say;
import org.springframework.stereotype.Component;

/** Gathers what a trade has to do in a week from the function sheets of all events, as things are now. */
@Component
class WeekSheets {
    private final EventPlans plans;
    private final FunctionSheets kept;
    private final SheetEntries entries;
    private final EventFileContacts contacts;
    private final EventFileWords titles;
    private final SheetComposer composer;
    private final SheetTelling telling;
    private final SheetWords words;
    private final Say say;

    WeekSheets(
            EventPlans plans,
            FunctionSheets kept,
            SheetEntries entries,
            EventFileContacts contacts,
            EventFileWords titles,
            SheetComposer composer,
            SheetTelling telling,
            SheetWords words,
            Say say) {
        this.plans = plans;
        this.kept = kept;
        this.entries = entries;
        this.contacts = contacts;
        this.titles = titles;
        this.composer = composer;
        this.telling = telling;
        this.words = words;
        this.say = say;
    }

    private record Dated(SheetLine line, WeekSheet.Row row) {}

    /**
     * @param monday the first day of the week
     * @param trade null for the whole team
     */
    WeekSheet of(Venue venue, LocalDate monday, @Nullable Trade trade) {
        LocalDate sunday = monday.plusDays(6);
        List<EventPlan> events = plans.between(
                venue.id(),
                monday.atStartOfDay(venue.zone()).toInstant(),
                monday.plusWeeks(1).atStartOfDay(venue.zone()).toInstant());
        List<EventFileId> ids = events.stream().map(EventPlan::file).toList();
        Map<EventFileId, List<SheetEntry>> written = entries.of(ids);
        Map<EventFileId, List<EventFileContact>> people = contacts.of(ids);
        Map<EventFileId, String> names = titles.titles(ids);
        Map<LocalDate, List<Dated>> days = new TreeMap<>();
        List<WeekSheet.Unread> unread = new ArrayList<>();
        for (EventPlan event : events) {
            List<EventFileContact> known = people.getOrDefault(event.file(), List.of());
            SheetContent now = composer.compose(event.plan(), written.getOrDefault(event.file(), List.of()), known);
            String title = Optional.ofNullable(names.get(event.file()))
                    .orElseGet(() -> say.text("congress.untitled", event.reference()));
            unread(event, title, trade).ifPresent(unread::add);
            gather(
                            event,
                            new SheetComparison(read(event, trade).orElse(now), now),
                            trade,
                            told(event, title, known, trade))
                    .forEach((day, lines) -> days.computeIfAbsent(day, unused -> new ArrayList<>())
                            .addAll(lines));
        }
        String code = trade == null ? "" : trade.published();
        return new WeekSheet(
                week(monday),
                say.text("week.heading", monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), say.week(monday, sunday)),
                week(monday.minusWeeks(1)),
                week(monday.plusWeeks(1)),
                code,
                trade == null ? say.text("sheet.all-trades") : say.text("congress.trade." + code),
                unread,
                days.entrySet().stream()
                        .filter(day ->
                                !day.getKey().isBefore(monday) && !day.getKey().isAfter(sunday))
                        .map(day -> day(day.getKey(), day.getValue()))
                        .toList());
    }

    static String week(LocalDate monday) {
        return "%d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private Map<LocalDate, List<Dated>> gather(
            EventPlan event, SheetComparison comparison, @Nullable Trade trade, WeekSheet.Event told) {
        List<Marked> lines = comparison.lines().stream()
                .filter(marked ->
                        marked.line().kind() != Kind.CONTACT && marked.line().kind() != Kind.NOTE)
                .filter(marked -> trade == null || concerns(comparison, marked, trade))
                .toList();
        Written written = words.written(event.file(), event.plan().venue(), lines);
        Map<LocalDate, List<Dated>> days = new TreeMap<>();
        for (Marked marked : lines) {
            for (LocalDate day : SheetTelling.days(marked.line(), event.plan().zone())) {
                days.computeIfAbsent(day, unused -> new ArrayList<>())
                        .add(new Dated(marked.line(), new WeekSheet.Row(telling.line(marked, day, written), told)));
            }
        }
        return days;
    }

    private static boolean concerns(SheetComparison comparison, Marked marked, Trade trade) {
        return Stream.of(marked.line(), marked.was() == null ? marked.line() : marked.was())
                .anyMatch(line -> comparison.concerned(line).contains(trade));
    }

    private WeekSheet.Day day(LocalDate day, Collection<Dated> lines) {
        return new WeekSheet.Day(
                day.toString(),
                say.day(day),
                lines.stream()
                        .sorted(Comparator.comparing(Dated::line, SheetLine.ORDER))
                        .map(Dated::row)
                        .toList());
    }

    /** The last that the trade has read, or the first that it was given. */
    private Optional<SheetContent> read(EventPlan event, @Nullable Trade trade) {
        if (event.sheet() == null) {
            return Optional.empty();
        }
        int last = event.sheet().version();
        Integer open = trade == null ? null : event.sheet().open().get(trade.published());
        return kept.find(event.file(), open == null ? last : Math.max(1, open - 1))
                .map(SheetContent::read);
    }

    private Optional<WeekSheet.Unread> unread(EventPlan event, String title, @Nullable Trade trade) {
        if (event.sheet() == null) {
            return Optional.empty();
        }
        Collection<String> open = event.sheet().open().keySet().stream()
                .filter(one -> trade == null || one.equals(trade.published()))
                .map(one -> say.text("congress.trade." + one))
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new WeekSheet.Unread(
                        event.file().toString(),
                        title,
                        say.text("sheet.news-open", event.sheet().version(), String.join(", ", open))));
    }

    private WeekSheet.Event told(EventPlan event, String title, List<EventFileContact> known, @Nullable Trade trade) {
        return new WeekSheet.Event(
                event.file().toString(),
                event.reference(),
                title,
                say.text("congress.people", event.plan().attendees()),
                SheetWords.contact(known, trade),
                event.signed());
    }
}
