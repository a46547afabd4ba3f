package org.marot.web.functionsheet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Trade;
import org.marot.catalogue.VenueService;
import org.marot.congress.write.EventDays;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.Plan;
import org.marot.congress.write.Service;
import org.marot.people.SheetEntry;
import org.marot.people.SheetEntry.Kind;
import org.marot.shared.Refused;
import org.marot.web.booking.PageRequests;
import org.marot.web.congress.EventFileTroubles;
import org.marot.web.functionsheet.SheetWriting.Typed;
import org.marot.web.page.Say;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page on which staff write for a function sheet. */
@Component
class SheetEntryView {
    private final SheetWriting writing;
    private final SheetWords words;
    private final Catalogue catalogue;
    private final EventFileTroubles troubles;
    private final Say say;

    SheetEntryView(SheetWriting writing, SheetWords words, Catalogue catalogue, EventFileTroubles troubles, Say say) {
        this.writing = writing;
        this.words = words;
        this.catalogue = catalogue;
        this.troubles = troubles;
        this.say = say;
    }

    /** Something that was written; public, as the others, for templates read them. */
    public record Entry(String id, String when, String space, String trade, String text) {}

    /** The fields of one order. */
    public record Order(String name, String label, String day, String quantity, String at, String space, String text) {}

    /** A choice of a list. */
    public record Choice(String value, String label) {}

    void fill(FileReceipt file, Map<String, String> sent, @Nullable Refused refused, Model model) {
        Plan plan = file.plan();
        List<SheetEntry> entries = writing.of(file);
        model.addAttribute("id", file.eventFile().toString());
        model.addAttribute("reference", file.reference());
        model.addAttribute("sent", sent);
        model.addAttribute(
                "entries",
                entries.stream()
                        .filter(entry -> entry.kind() != Kind.SERVICE)
                        .sorted(Comparator.comparing(SheetEntry::day, Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(SheetEntry::at, Comparator.nullsLast(Comparator.naturalOrder())))
                        .map(this::entry)
                        .toList());
        model.addAttribute(
                "orders",
                plan.services().stream()
                        .map(one -> order(plan, one, entries, sent))
                        .toList());
        model.addAttribute(
                "days",
                EventDays.all(plan.spaces()).stream()
                        .map(day -> new Choice(day.toString(), say.day(day)))
                        .toList());
        model.addAttribute(
                "spaces",
                plan.spaces().stream()
                        .map(use -> use.space().value())
                        .distinct()
                        .map(space -> new Choice(space, words.space(space)))
                        .toList());
        model.addAttribute(
                "trades",
                Stream.of(Trade.values())
                        .map(Trade::published)
                        .map(trade -> new Choice(trade, say.text("congress.trade." + trade)))
                        .toList());
        model.addAttribute("command", PageRequests.newCommand());
        model.addAttribute("troubles", refused == null ? List.of() : troubles.of(refused));
    }

    static Typed typed(Service service, Map<String, String> sent) {
        String name = name(service);
        return new Typed(
                service.code(),
                service.day().toString(),
                sent.get("at-" + name),
                sent.get("space-" + name),
                null,
                sent.get("text-" + name));
    }

    private static String name(Service service) {
        return service.day() + "-" + service.code();
    }

    private Entry entry(SheetEntry entry) {
        LocalDate day = entry.day();
        String when = day == null
                ? say.text("sheet.note")
                : say.shortDay(day) + ", " + (entry.at() == null ? say.text("sheet.any-time") : say.time(entry.at()));
        return new Entry(
                entry.id().toString(),
                when,
                words.space(entry.space()),
                entry.trade() == null ? say.text("sheet.all-trades") : say.text("congress.trade." + entry.trade()),
                entry.text());
    }

    private Order order(Plan plan, Service service, List<SheetEntry> entries, Map<String, String> sent) {
        String name = name(service);
        Optional<SheetEntry> said = entries.stream()
                .filter(entry ->
                        service.code().equals(entry.service()) && service.day().equals(entry.day()))
                .findFirst();
        Optional<VenueService> known = catalogue.service(plan.venue(), service.code());
        return new Order(
                name,
                known.map(one -> one.name(LocaleContextHolder.getLocale())).orElse(service.code()),
                say.shortDay(service.day()),
                known.map(one -> say.text("congress.quantity." + one.per().published(), service.quantity()))
                        .orElse(String.valueOf(service.quantity())),
                sent.getOrDefault(
                        "at-" + name, said.map(SheetEntry::at).map(say::time).orElse("")),
                sent.getOrDefault(
                        "space-" + name,
                        said.map(SheetEntry::space).filter(Objects::nonNull).orElse("")),
                sent.getOrDefault("text-" + name, said.map(SheetEntry::text).orElse("")));
    }
}
