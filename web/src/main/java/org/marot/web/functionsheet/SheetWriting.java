package org.marot.web.functionsheet;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.congress.write.EventDays;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.Plan;
import org.marot.people.SheetEntries;
import org.marot.people.SheetEntry;
import org.marot.people.SheetEntry.Kind;
import org.marot.reservation.write.Request;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.marot.web.reservation.FreeText;
import org.springframework.stereotype.Component;

/** What staff write for a function sheet: what happens, notes, and when and where an order is wanted. */
@Component
class SheetWriting {
    private final SheetEntries entries;

    SheetWriting(SheetEntries entries) {
        this.entries = entries;
    }

    /** What somebody typed. */
    record Typed(
            @Nullable String service,
            @Nullable String day,
            @Nullable String at,
            @Nullable String space,
            @Nullable String trade,
            @Nullable String text) {

        private boolean saysNothing() {
            return (FreeText.oneLine(at) + FreeText.oneLine(space) + FreeText.oneLine(text)).isEmpty();
        }
    }

    List<SheetEntry> of(FileReceipt file) {
        return entries.find(file.eventFile());
    }

    /** @throws Refused naming everything that is amiss */
    SheetEntry add(FileReceipt file, Typed typed, Request request) {
        requireStaff(file, request);
        SheetEntry entry = read(file.plan(), typed, request);
        entries.add(file.eventFile(), file.customer(), request.actor().account(), entry);
        return entry;
    }

    /** Says when and where orders are wanted; what is empty is said no more, and what is said already stays. */
    void tell(FileReceipt file, List<Typed> orders, Request request) {
        requireStaff(file, request);
        List<SheetEntry> before = of(file);
        List<SheetEntry> anew =
                orders.stream().map(one -> read(file.plan(), one, request)).toList();
        for (int number = 0; number < anew.size(); number++) {
            SheetEntry entry = anew.get(number);
            boolean said = before.stream().anyMatch(one -> one.saysWhat(entry));
            if (orders.get(number).saysNothing()) {
                entries.removeOfService(file.eventFile(), entry);
            } else if (!said) {
                entries.add(file.eventFile(), file.customer(), request.actor().account(), entry);
            }
        }
    }

    /** Whether it was there. */
    boolean remove(FileReceipt file, UUID entry, Request request) {
        requireStaff(file, request);
        return entries.remove(file.eventFile(), entry);
    }

    void requireStaff(FileReceipt file, Request request) {
        if (!request.actor().isStaffOf(file.plan().venue())) {
            throw Refused.forbidden("must-be-staff");
        }
    }

    private static SheetEntry read(Plan plan, Typed typed, Request request) {
        List<Violation> broken = new ArrayList<>();
        String service = orNull(typed.service());
        LocalDate day = day(typed.day(), broken);
        LocalTime at = at(typed.at(), broken);
        String space = orNull(typed.space());
        String trade = orNull(typed.trade());
        String text = FreeText.oneLine(typed.text());
        Kind kind = service != null ? Kind.SERVICE : day == null ? Kind.NOTE : Kind.HAPPENING;
        if (kind == Kind.SERVICE
                && plan.services().stream()
                        .noneMatch(
                                one -> one.code().equals(service) && one.day().equals(day))) {
            broken.add(Violation.of("entry-needs-an-order"));
        }
        if (kind == Kind.HAPPENING && !EventDays.all(plan.spaces()).contains(day)) {
            broken.add(Violation.of("entry-day-must-be-of-the-event"));
        }
        if (kind == Kind.NOTE && at != null) {
            broken.add(Violation.of("entry-time-needs-a-day"));
        }
        if (space != null
                && plan.spaces().stream().noneMatch(use -> use.space().value().equals(space))) {
            broken.add(Violation.of("entry-space-must-be-of-the-event"));
        }
        if (kind != Kind.SERVICE && text.isEmpty()) {
            broken.add(Violation.of("entry-must-say-something"));
        }
        if (text.length() > SheetEntry.LONGEST) {
            broken.add(Violation.of("entry-must-not-be-too-long", "most", SheetEntry.LONGEST));
        }
        if (!broken.isEmpty()) {
            throw new Refused(Refused.Kind.RULE_BROKEN, broken);
        }
        String whose = trade == null || kind == Kind.SERVICE
                ? null
                : SheetPage.trade(trade).published();
        return new SheetEntry(id(service + "/" + day, request), kind, service, day, at, space, whose, text);
    }

    private static @Nullable LocalDate day(@Nullable String text, List<Violation> broken) {
        try {
            return orNull(text) == null ? null : LocalDate.parse(FreeText.oneLine(text));
        } catch (DateTimeException e) {
            broken.add(Violation.of("entry-day-must-be-of-the-event"));
            return null;
        }
    }

    private static @Nullable LocalTime at(@Nullable String text, List<Violation> broken) {
        try {
            return orNull(text) == null ? null : LocalTime.parse(FreeText.oneLine(text));
        } catch (DateTimeException e) {
            broken.add(Violation.of("entry-time-must-be-one"));
            return null;
        }
    }

    private static @Nullable String orNull(@Nullable String text) {
        String line = FreeText.oneLine(text);
        return line.isEmpty() ? null : line;
    }

    /** The same request of the same account always means the same one. */
    private static UUID id(String what, Request request) {
        String name = "sheet-entry/" + what + "/" + request.actor().account() + "/" + request.command() + "/"
                + request.fingerprint();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
