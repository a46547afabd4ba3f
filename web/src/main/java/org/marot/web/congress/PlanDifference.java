package org.marot.web.congress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.VenueService;
import org.marot.congress.write.Plan;
import org.marot.congress.write.Service;
import org.marot.congress.write.SpaceUse;
import org.marot.web.page.Say;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells in words what an event keeps, what is new, and what it gives up. */
@Component
class PlanDifference {
    private final Catalogue catalogue;
    private final Say say;

    PlanDifference(Catalogue catalogue, Say say) {
        this.catalogue = catalogue;
        this.say = say;
    }

    /** One kind of words for each; public, for the template reads it. */
    public record Words(List<String> kept, List<String> changed, List<String> added, List<String> givenUp) {}

    Words between(Plan before, Plan after) {
        List<SpaceUse> old = new ArrayList<>(before.spaces());
        List<SpaceUse> fresh = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (SpaceUse use : after.spaces()) {
            if (old.remove(use)) {
                kept.add(words(use));
            } else {
                fresh.add(use);
            }
        }
        List<String> changed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (SpaceUse use : fresh) {
            Optional<SpaceUse> was =
                    old.stream().filter(one -> isLike(one, use)).findFirst();
            was.ifPresent(old::remove);
            if (was.isPresent()) {
                changed.add(say.text("congress.change-from-to", words(was.get()), words(use)));
            } else {
                added.add(words(use));
            }
        }
        List<String> givenUp = new ArrayList<>(old.stream().map(this::words).toList());
        services(before, after, added, givenUp);
        return new Words(kept, changed, added, givenUp);
    }

    private void services(Plan before, Plan after, List<String> added, List<String> givenUp) {
        before.services().stream()
                .filter(service -> !after.services().contains(service))
                .map(service -> words(before, service))
                .forEach(givenUp::add);
        after.services().stream()
                .filter(service -> !before.services().contains(service))
                .map(service -> words(after, service))
                .forEach(added::add);
    }

    private static boolean isLike(SpaceUse one, SpaceUse other) {
        LocalDate day = one.period().from().toLocalDate();
        return one.space().equals(other.space())
                && day.equals(other.period().from().toLocalDate());
    }

    private String words(SpaceUse use) {
        List<String> words = new ArrayList<>(List.of(
                catalogue.space(use.space()).map(say::name).orElse(use.space().value()),
                say.period(use.period()),
                say.word(use.layout()),
                say.text("congress.people", use.attendees())));
        if (!use.setUp().isZero()) {
            words.add(say.text("congress.set-up-in-words", say.length(use.setUp())));
        }
        if (!use.strike().isZero()) {
            words.add(say.text("congress.strike-in-words", say.length(use.strike())));
        }
        return String.join(", ", words);
    }

    private String words(Plan plan, Service service) {
        String name = catalogue
                .service(plan.venue(), service.code())
                .map((VenueService one) -> one.name(LocaleContextHolder.getLocale()))
                .orElse(service.code());
        return say.text("congress.service-in-words", name, service.quantity(), say.shortDay(service.day()));
    }
}
