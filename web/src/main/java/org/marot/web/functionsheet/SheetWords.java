package org.marot.web.functionsheet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Trade;
import org.marot.catalogue.VenueService;
import org.marot.people.EventFileContact;
import org.marot.people.EventFileContact.Role;
import org.marot.people.EventFileContacts;
import org.marot.people.SheetEntries;
import org.marot.shared.EventFileId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.web.functionsheet.SheetComparison.Marked;
import org.marot.web.functionsheet.SheetLine.Kind;
import org.marot.web.page.Say;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the lines of function sheets into words, with what people wrote for them. */
@Component
class SheetWords {
    private final Catalogue catalogue;
    private final SheetEntries entries;
    private final EventFileContacts contacts;
    private final Say say;

    SheetWords(Catalogue catalogue, SheetEntries entries, EventFileContacts contacts, Say say) {
        this.catalogue = catalogue;
        this.entries = entries;
        this.contacts = contacts;
        this.say = say;
    }

    /** What people wrote and whom to call, by ids; what was erased is missing. */
    record Written(VenueId venue, Map<UUID, String> texts, Map<UUID, EventFileContact> contacts) {}

    Written written(EventFileId file, VenueId venue, List<Marked> lines) {
        List<UUID> ids = lines.stream()
                .flatMap(marked -> Stream.of(marked.line(), marked.was() == null ? marked.line() : marked.was()))
                .map(SheetLine::text)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Written(
                venue,
                entries.texts(ids),
                contacts.find(file).stream().collect(Collectors.toMap(EventFileContact::id, one -> one)));
    }

    String space(@Nullable String id) {
        return id == null ? "" : catalogue.space(new SpaceId(id)).map(say::name).orElse(id);
    }

    /** What it is, in a few words. */
    String what(SheetLine line, Written written) {
        return switch (line.kind()) {
            case SET_UP -> say.text("sheet.set-up");
            case EVENT -> say.text("sheet.event");
            case STRIKE -> say.text("sheet.strike");
            case SERVICE -> service(line, written.venue());
            case HAPPENING, NOTE -> text(line, written);
            case CONTACT -> contact(line, written);
        };
    }

    /** The rest of it; empty where nothing is left to say. */
    String detail(SheetLine line, Written written) {
        return switch (line.kind()) {
            case SET_UP -> word(line);
            case EVENT -> word(line) + ", " + say.text("congress.people", number(line));
            case SERVICE -> {
                String quantity = quantity(line, written.venue());
                yield line.text() == null ? quantity : quantity + " · " + text(line, written);
            }
            case CONTACT -> reached(line, written);
            case STRIKE, HAPPENING, NOTE -> "";
        };
    }

    /** For whom; empty for all, and where the line says it anyway. */
    String trade(SheetLine line) {
        if (line.trade() == null || line.kind() == Kind.CONTACT) {
            return "";
        }
        return say.text("congress.trade." + line.trade());
    }

    private String contact(SheetLine line, Written written) {
        EventFileContact known = written.contacts().get(line.text());
        String role = say.text("congress.role." + line.word());
        return (known == null ? say.text("sheet.gone") : known.name()) + " (" + role + ")";
    }

    private static String reached(SheetLine line, Written written) {
        EventFileContact known = written.contacts().get(line.text());
        return known == null ? "" : reached(known);
    }

    private static String reached(EventFileContact known) {
        return Stream.of(
                        known.phone(),
                        known.email() == null ? null : known.email().value())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private String service(SheetLine line, VenueId venue) {
        String code = String.valueOf(line.word());
        Locale locale = LocaleContextHolder.getLocale();
        return catalogue
                .service(venue, code)
                .map((VenueService service) -> service.name(locale))
                .orElse(code);
    }

    private String quantity(SheetLine line, VenueId venue) {
        return catalogue
                .service(venue, String.valueOf(line.word()))
                .map(service -> say.text("congress.quantity." + service.per().published(), number(line)))
                .orElse(String.valueOf(number(line)));
    }

    private String text(SheetLine line, Written written) {
        return written.texts().getOrDefault(line.text(), say.text("sheet.gone"));
    }

    private String word(SheetLine line) {
        return line.word() == null ? "" : say.word(line.word());
    }

    private static int number(SheetLine line) {
        return line.number() == null ? 0 : line.number();
    }

    /** The technician's own for the technicians; otherwise who is there on the day, or organises it. */
    static @Nullable String contact(List<EventFileContact> known, @Nullable Trade trade) {
        Stream<Role> wanted = trade == Trade.TECHNICAL
                ? Stream.of(Role.TECHNICAL, Role.ON_SITE, Role.ORGANISER)
                : Stream.of(Role.ON_SITE, Role.ORGANISER);
        return wanted.flatMap(role -> known.stream().filter(one -> one.role() == role))
                .findFirst()
                .map(one -> one.name() + " · " + reached(one))
                .orElse(null);
    }
}
