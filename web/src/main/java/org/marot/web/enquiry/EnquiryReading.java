package org.marot.web.enquiry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marot.people.EmailAddress;
import org.marot.people.Enquirer;
import org.marot.people.EnquiryWish;
import org.marot.people.EventFileContact;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.marot.web.reservation.FreeText;

/** Reads a form, and gathers everything that is amiss with it. */
final class EnquiryReading {
    static final int LONGEST_MESSAGE = 1_200;
    static final int DAYS_AHEAD = 3;
    static final int YEARS_AHEAD = 5;
    static final int LONGEST_WINDOW = 184;

    private final EnquiryForm form;
    private final LocalDate today;
    private final List<Violation> broken = new ArrayList<>();

    EnquiryReading(EnquiryForm form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    /** What was asked, once nothing is amiss. */
    record Asked(Enquirer who, EventKind kind, EnquiryWish wish, String message) {}

    /** @throws Refused naming all of it */
    Asked read(String language, List<String> layouts, List<String> services) {
        String name = line(form.name());
        if (name.isEmpty() || name.length() > Enquirer.LONGEST_NAME) {
            amiss("contact-must-have-a-name", "most", Enquirer.LONGEST_NAME);
        }
        String organisation = line(form.organisation());
        if (organisation.length() > Enquirer.LONGEST_NAME) {
            amiss("enquiry-organisation-is-too-long", "most", Enquirer.LONGEST_NAME);
        }
        Optional<EmailAddress> email = EmailAddress.read(line(form.email()));
        if (email.isEmpty()) {
            broken.add(Violation.of("email-unreadable"));
        }
        String phone = line(form.phone());
        if (!phone.isEmpty() && !EventFileContact.isPhone(phone)) {
            broken.add(Violation.of("contact-phone-must-be-a-number"));
        }
        Optional<EventKind> kind = EventKind.named(form.kind());
        if (kind.isEmpty()) {
            broken.add(Violation.of("enquiry-must-say-what-kind"));
        }
        String message = FreeText.lines(form.message());
        if (message.length() > LONGEST_MESSAGE) {
            amiss("enquiry-message-is-too-long", "most", LONGEST_MESSAGE);
        }
        Optional<EnquiryWish> wish = wish(layouts, services);
        if (!broken.isEmpty()) {
            throw new Refused(Refused.Kind.RULE_BROKEN, broken);
        }
        Enquirer who = new Enquirer(name, orNone(organisation), email.orElseThrow(), orNone(phone), language);
        return new Asked(who, kind.orElseThrow(), wish.orElseThrow(), message);
    }

    private Optional<EnquiryWish> wish(List<String> layouts, List<String> services) {
        LocalDate first = required(form.first());
        LocalDate last = line(form.last()).isEmpty() ? first : date(form.last());
        String from = time(form.from());
        String to = line(form.to()).equals("24:00") ? "24:00" : time(form.to());
        if (!from.isEmpty() && !to.isEmpty() && from.compareTo(to) >= 0) {
            broken.add(Violation.of("period-is-empty"));
        }
        int people = number(form.attendees(), 1, 99_999, Violation.of("must-have-attendees"));
        int breakOuts = line(form.breakOuts()).isEmpty()
                ? 0
                : number(
                        form.breakOuts(),
                        0,
                        EnquiryWish.MOST_BREAK_OUTS,
                        Violation.of("enquiry-rooms-must-be-a-number", "most", EnquiryWish.MOST_BREAK_OUTS));
        String layout = line(form.layout());
        if (!layout.isEmpty() && !layouts.contains(layout)) {
            broken.add(Violation.of("enquiry-layout-must-be-offered"));
        }
        LocalDate earliest = date(form.earliest());
        LocalDate latest = date(form.latest());
        if (first == null || last == null) {
            return Optional.empty();
        }
        days(first, last, earliest, latest);
        List<String> chosen = services.stream().filter(form.ticked()::contains).toList();
        return Optional.of(new EnquiryWish(first, last, from, to, earliest, latest, people, layout, breakOuts, chosen));
    }

    private void days(LocalDate first, LocalDate last, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (first.isBefore(today.plusDays(DAYS_AHEAD))) {
            amiss("enquiry-must-be-days-ahead", "days", DAYS_AHEAD);
        }
        if (last.isAfter(today.plusYears(YEARS_AHEAD))) {
            amiss("enquiry-must-not-be-too-far", "years", YEARS_AHEAD);
        }
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= EnquiryWish.MOST_DAYS) {
            amiss("enquiry-days-must-fit", "most", EnquiryWish.MOST_DAYS);
        }
        LocalDate start = earliest == null ? first : earliest;
        LocalDate end = latest == null ? last : latest;
        if (start.isAfter(first)
                || end.isBefore(last)
                || start.isBefore(today)
                || ChronoUnit.DAYS.between(start, end) > LONGEST_WINDOW) {
            amiss("enquiry-window-must-hold-the-days", "most", LONGEST_WINDOW);
        }
    }

    private @Nullable LocalDate required(@Nullable String text) {
        if (line(text).isEmpty()) {
            broken.add(Violation.of("must-say-when"));
            return null;
        }
        return date(text);
    }

    private @Nullable LocalDate date(@Nullable String text) {
        String line = line(text);
        if (line.isEmpty()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(line);
            if (date.getYear() >= 2000 && date.getYear() <= 2199) {
                return date;
            }
        } catch (DateTimeException unreadable) {
            // answered below, like a year that no calendar here knows
        }
        broken.add(Violation.of("enquiry-date-is-unreadable"));
        return null;
    }

    private String time(@Nullable String text) {
        try {
            return LocalTime.parse(line(text)).truncatedTo(ChronoUnit.MINUTES).toString();
        } catch (DateTimeException unreadable) {
            broken.add(Violation.of("enquiry-time-is-unreadable"));
            return "";
        }
    }

    private int number(@Nullable String text, int least, int most, Violation otherwise) {
        String line = line(text);
        int number = line.matches("\\d{1,5}") ? Integer.parseInt(line) : -1;
        if (number < least || number > most) {
            broken.add(otherwise);
        }
        return number;
    }

    private void amiss(String rule, String name, int value) {
        broken.add(Violation.of(rule, name, value));
    }

    private static String line(@Nullable String text) {
        return FreeText.oneLine(text);
    }

    private static @Nullable String orNone(String text) {
        return text.isEmpty() ? null : text;
    }
}
