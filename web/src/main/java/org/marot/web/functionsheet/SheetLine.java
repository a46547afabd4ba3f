package org.marot.web.functionsheet;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.congress.write.Service;
import org.marot.congress.write.SpaceUse;
import org.marot.people.EventFileContact;
import org.marot.people.SheetEntry;
import org.marot.shared.Period;

/**
 * One line of a function sheet, in no language and without anybody's words: what people wrote stands here by its id.
 *
 * @param key the same thing on two versions has the same
 * @param day on which it begins; null for what has none
 * @param at when it is wanted
 * @param from of a space, with its offset
 * @param to likewise
 * @param word the layout of a space, the code of a service, the role of a contact
 * @param number how many people or pieces
 * @param trade whom it concerns; null for all
 * @param text the id of what was written, or of the contact
 */
record SheetLine(
        String key,
        Kind kind,
        @Nullable LocalDate day,
        @Nullable LocalTime at,
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime to,
        @Nullable String space,
        @Nullable String word,
        @Nullable Integer number,
        @Nullable String trade,
        @Nullable UUID text) {

    /** In the order in which they are told where they begin at once. */
    static final Comparator<SheetLine> ORDER = Comparator.comparing(
                    SheetLine::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(SheetLine::begins, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(SheetLine::kind)
            .thenComparing(SheetLine::key);

    /** What is told. */
    enum Kind {
        SET_UP,
        EVENT,
        STRIKE,
        HAPPENING,
        SERVICE,
        NOTE,
        CONTACT;

        boolean isOfSpace() {
            return this == SET_UP || this == EVENT || this == STRIKE;
        }
    }

    /** @param number which use of its space it is */
    static SheetLine ofSpace(Kind kind, SpaceUse use, Period period, int number) {
        OffsetDateTime from = period.from().toOffsetDateTime();
        return new SheetLine(
                "space/" + use.space() + "/" + number + "/" + kind,
                kind,
                from.toLocalDate(),
                null,
                from,
                period.to().toOffsetDateTime(),
                use.space().value(),
                kind == Kind.EVENT || kind == Kind.SET_UP ? use.layout() : null,
                kind == Kind.EVENT ? use.attendees() : null,
                null,
                null);
    }

    /** @param said when and where it is wanted; null where nobody said so */
    static SheetLine of(Service service, @Nullable String trade, @Nullable SheetEntry said) {
        return new SheetLine(
                "service/" + service.code() + "/" + service.day(),
                Kind.SERVICE,
                service.day(),
                said == null ? null : said.at(),
                null,
                null,
                said == null ? null : said.space(),
                service.code(),
                service.quantity(),
                trade,
                said == null || said.text().isEmpty() ? null : said.id());
    }

    /** A happening or a note. */
    static SheetLine of(SheetEntry entry) {
        return new SheetLine(
                "entry/" + entry.id(),
                entry.kind() == SheetEntry.Kind.NOTE ? Kind.NOTE : Kind.HAPPENING,
                entry.day(),
                entry.at(),
                null,
                null,
                entry.space(),
                null,
                null,
                entry.trade(),
                entry.id());
    }

    static SheetLine of(EventFileContact contact) {
        return new SheetLine(
                "contact/" + contact.id(),
                Kind.CONTACT,
                null,
                null,
                null,
                null,
                null,
                contact.role().published(),
                null,
                contact.role() == EventFileContact.Role.TECHNICAL ? "technical" : null,
                contact.id());
    }

    private @Nullable LocalTime begins() {
        return from == null ? at : from.toLocalTime();
    }
}
