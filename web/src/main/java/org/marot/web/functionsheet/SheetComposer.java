package org.marot.web.functionsheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.congress.write.Plan;
import org.marot.congress.write.Service;
import org.marot.congress.write.SpaceUse;
import org.marot.people.EventFileContact;
import org.marot.people.EventFileContact.Role;
import org.marot.people.SheetEntry;
import org.marot.people.SheetEntry.Kind;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;
import org.springframework.stereotype.Component;

/** Says what an event wants now, line by line: its spaces, its services, what staff wrote, and whom to call. */
@Component
class SheetComposer {
    private final Catalogue catalogue;

    SheetComposer(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    SheetContent compose(Plan plan, Collection<SheetEntry> entries, Collection<EventFileContact> contacts) {
        List<SheetLine> lines = new ArrayList<>(spaces(plan));
        for (Service service : plan.services()) {
            String trade = catalogue
                    .service(plan.venue(), service.code())
                    .map(one -> one.trade().published())
                    .orElse(null);
            lines.add(SheetLine.of(service, trade, said(service, entries)));
        }
        entries.stream()
                .filter(entry -> entry.kind() != Kind.SERVICE)
                .map(SheetLine::of)
                .forEach(lines::add);
        contacts.stream()
                .filter(contact -> contact.role() != Role.BILLING)
                .map(SheetLine::of)
                .forEach(lines::add);
        return new SheetContent(lines);
    }

    private static List<SheetLine> spaces(Plan plan) {
        List<SheetLine> lines = new ArrayList<>();
        Map<SpaceId, Integer> uses = new HashMap<>();
        List<SpaceUse> inOrder = plan.spaces().stream()
                .sorted(Comparator.comparing(use -> use.period().start()))
                .toList();
        for (SpaceUse use : inOrder) {
            int number = uses.merge(use.space(), 1, Integer::sum);
            Period period = use.period();
            Period claim = use.claim();
            if (!use.setUp().isZero()) {
                Period setUp = new Period(claim.from(), period.from());
                lines.add(SheetLine.ofSpace(SheetLine.Kind.SET_UP, use, setUp, number));
            }
            lines.add(SheetLine.ofSpace(SheetLine.Kind.EVENT, use, period, number));
            if (!use.strike().isZero()) {
                Period strike = new Period(period.to(), claim.to());
                lines.add(SheetLine.ofSpace(SheetLine.Kind.STRIKE, use, strike, number));
            }
        }
        return lines;
    }

    private static @Nullable SheetEntry said(Service service, Collection<SheetEntry> entries) {
        return entries.stream()
                .filter(entry ->
                        service.code().equals(entry.service()) && service.day().equals(entry.day()))
                .findFirst()
                .orElse(null);
    }
}
