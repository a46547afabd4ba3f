package org.marot.web.enquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.VenueService;
import org.marot.people.EnquiryWish;
import org.marot.people.EventFileNote;
import org.marot.shared.VenueId;
import org.marot.web.enquiry.EnquiryReading.Asked;
import org.marot.web.page.Say;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts an enquiry into the words of whoever asks: the title of the file, and its first note. */
@Component
class EnquiryWords {
    private final Catalogue catalogue;
    private final Say say;

    EnquiryWords(Catalogue catalogue, Say say) {
        this.catalogue = catalogue;
        this.say = say;
    }

    String title(Asked asked) {
        String organisation = asked.who().organisation();
        return say.text(
                "enquiry.title", kind(asked), organisation == null ? asked.who().name() : organisation);
    }

    /** Their own words come before what the file says anyway, should it be too long for a note. */
    String note(VenueId venue, Asked asked) {
        EnquiryWish wish = asked.wish();
        List<String> lines = new ArrayList<>();
        lines.add(say.text("enquiry.note-heading"));
        lines.add(say.text("enquiry.note-kind", kind(asked)));
        lines.add(say.text("enquiry.note-days", days(wish.first(), wish.last()), wish.from(), wish.to()));
        LocalDate earliest = wish.earliest() == null ? wish.first() : wish.earliest();
        LocalDate latest = wish.latest() == null ? wish.last() : wish.latest();
        if (earliest.isBefore(wish.first()) || latest.isAfter(wish.last())) {
            lines.add(say.text("enquiry.note-window", say.day(earliest), say.day(latest)));
        }
        lines.add(say.text("enquiry.note-people", wish.attendees()));
        if (!wish.layout().isEmpty()) {
            lines.add(say.text("enquiry.note-layout", say.word(wish.layout())));
        }
        if (wish.breakOuts() > 0) {
            lines.add(say.text("enquiry.note-rooms", wish.breakOuts()));
        }
        if (!asked.message().isEmpty()) {
            lines.add("");
            lines.add(asked.message());
            lines.add("");
        }
        if (!wish.services().isEmpty()) {
            lines.add(say.text("enquiry.note-services", services(venue, wish)));
        }
        return cut(String.join("\n", lines).strip());
    }

    String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? say.day(first) : say.text("proposals.from-to", say.day(first), say.day(last));
    }

    private String services(VenueId venue, EnquiryWish wish) {
        return catalogue.servicesOf(venue).stream()
                .filter(service -> wish.services().contains(service.code()))
                .map((VenueService service) -> service.name(LocaleContextHolder.getLocale()))
                .collect(Collectors.joining(", "));
    }

    private String kind(Asked asked) {
        return say.text("enquiry.kind." + asked.kind().published());
    }

    private static String cut(String text) {
        if (text.length() <= EventFileNote.LONGEST) {
            return text;
        }
        int end = EventFileNote.LONGEST - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
