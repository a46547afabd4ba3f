package org.marot.web.congress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Layout;
import org.marot.catalogue.Space;
import org.marot.congress.proposals.Hindrance;
import org.marot.congress.proposals.Proposal;
import org.marot.congress.proposals.ProposalFindings;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.FileStatus;
import org.marot.congress.write.SpaceUse;
import org.marot.people.EventFileWords;
import org.marot.shared.Refused;
import org.marot.shared.SpaceId;
import org.marot.web.booking.PageRequests;
import org.marot.web.page.Say;
import org.marot.web.support.MoneyText;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts proposals into words. */
@Component
class ProposalView {
    private final ProposalSearch search;
    private final Catalogue catalogue;
    private final EventFileWords words;
    private final EventFileTroubles troubles;
    private final Say say;

    ProposalView(
            ProposalSearch search, Catalogue catalogue, EventFileWords words, EventFileTroubles troubles, Say say) {
        this.search = search;
        this.catalogue = catalogue;
        this.words = words;
        this.troubles = troubles;
        this.say = say;
    }

    /** One proposal as a card; public, for the template reads it. */
    public record Card(
            String command,
            List<Date> dates,
            boolean free,
            String standing,
            @Nullable String price,
            List<Room> rooms,
            List<String> spaces) {}

    /** A date on which a set of rooms can be had. */
    public record Date(LocalDate first, String when) {}

    /** One room of a proposal. */
    public record Room(String name, List<String> uses) {}

    void fill(
            FileReceipt file,
            @Nullable String from,
            @Nullable String to,
            @Nullable String days,
            @Nullable Refused refused,
            Model model) {
        model.addAttribute("id", file.eventFile());
        model.addAttribute(
                "title",
                words.title(file.eventFile()).orElseGet(() -> say.text("congress.untitled", file.reference())));
        model.addAttribute("mayOption", file.status() == FileStatus.ENQUIRY || file.status() == FileStatus.LAPSED);
        model.addAttribute("inLine", file.status() == FileStatus.OPTION);
        model.addAttribute(
                "mayChange", !file.status().isOver() && !file.status().isSigned());
        model.addAttribute("sent", new Sent(from, to, days));
        try {
            ProposalSearch.Query query = search.read(file, from, to, days);
            ProposalFindings found = search.find(file, query);
            model.addAttribute(
                    "sent", new Sent(query.from().toString(), query.to().toString(), query.days() + ""));
            found(found, model);
            model.addAttribute("troubles", refused == null ? List.of() : troubles.of(refused));
        } catch (Refused unreadable) {
            model.addAttribute("troubles", troubles.of(refused == null ? unreadable : refused));
            model.addAttribute("searched", false);
        }
    }

    /** What the form says; public, for the template reads it. */
    public record Sent(
            @Nullable String from,
            @Nullable String to,
            @Nullable String days) {}

    private void found(ProposalFindings found, Model model) {
        model.addAttribute("searched", true);
        model.addAttribute("asked", say.day(found.wish().first()));
        model.addAttribute(
                "hindrances",
                found.hindrances().stream().map(this::sentence).distinct().toList());
        model.addAttribute(
                "nearest", found.nearest().map(one -> card(List.of(one))).orElse(null));
        model.addAttribute("cards", sets(found.best()).stream().map(this::card).toList());
        model.addAttribute("cut", found.cut());
    }

    private String sentence(Hindrance one) {
        SpaceId space = one.space();
        String name = space == null ? "" : catalogue.space(space).map(say::name).orElse(space.value());
        return say.text(
                "proposals.why." + one.kind().published() + (space == null ? "" : "-room"),
                say.period(one.during()),
                name);
    }

    /** The same rooms at the same rank and price are one, with all their dates; in the order of the best. */
    private static Collection<List<Proposal>> sets(List<Proposal> best) {
        return best.stream()
                .collect(Collectors.groupingBy(
                        one -> one.rooms().stream().map(Space::id).toList() + " " + one.rank() + " " + one.price(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private Date date(Proposal one) {
        LocalDate last = one.uses().stream()
                .map(use -> use.period().from().toLocalDate())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new Date(
                one.first(),
                last.equals(one.first())
                        ? say.day(one.first())
                        : say.text("proposals.from-to", say.day(one.first()), say.day(last)));
    }

    private Card card(List<Proposal> dates) {
        Proposal one = dates.get(0);
        Long price = one.price();
        Map<SpaceId, List<SpaceUse>> byRoom = one.uses().stream()
                .collect(Collectors.groupingBy(SpaceUse::space, LinkedHashMap::new, Collectors.toList()));
        return new Card(
                PageRequests.newCommand(),
                dates.stream().map(this::date).toList(),
                one.rank() == 1,
                one.rank() == 1 ? say.text("proposals.free") : say.text("proposals.behind", one.rank()),
                price == null ? null : MoneyText.spoken(price, LocaleContextHolder.getLocale()),
                byRoom.entrySet().stream()
                        .map(room -> room(room.getKey(), room.getValue()))
                        .toList(),
                one.rooms().stream().map(room -> room.id().value()).toList());
    }

    private Room room(SpaceId id, List<SpaceUse> uses) {
        Space space = catalogue.space(id).orElseThrow();
        return new Room(
                say.name(space),
                uses.stream().map(use -> use(space, use)).distinct().toList());
    }

    private String use(Space space, SpaceUse use) {
        int capacity = space.layouts().stream()
                .filter(one -> one.name().equals(use.layout()))
                .mapToInt(Layout::capacity)
                .findFirst()
                .orElse(0);
        return say.text(
                "proposals.use",
                say.word(use.layout()),
                String.valueOf(use.attendees()),
                String.valueOf(capacity),
                say.times(use.period()));
    }
}
