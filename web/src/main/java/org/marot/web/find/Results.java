package org.marot.web.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.reservation.write.AgreedPrice;
import org.marot.shared.Period;
import org.marot.shared.Violation;
import org.marot.web.availability.Alternative;
import org.marot.web.availability.Alternatives;
import org.marot.web.availability.Asker;
import org.marot.web.availability.Askers;
import org.marot.web.availability.SpaceAvailability;
import org.marot.web.page.BookLink;
import org.marot.web.page.Say;
import org.marot.web.price.PriceViews;
import org.marot.web.support.Messages;
import org.springframework.stereotype.Component;

/** Turns what the table answers into lines that people read. */
@Component
class Results {
    private static final int LOOKED_AROUND = 12;
    private static final int NEAREST = 3;
    private final Catalogue catalogue;
    private final Alternatives alternatives;
    private final Askers askers;
    private final Messages messages;
    private final Say say;

    Results(Catalogue catalogue, Alternatives alternatives, Askers askers, Messages messages, Say say) {
        this.catalogue = catalogue;
        this.alternatives = alternatives;
        this.askers = askers;
        this.messages = messages;
        this.say = say;
    }

    Asker asker() {
        return askers.current();
    }

    List<Found> free(List<SpaceAvailability> all, SearchFields search) {
        return all.stream()
                .filter(SpaceAvailability::free)
                .map(one -> found(one, search, List.of(), List.of()))
                .toList();
    }

    List<Found> blocked(List<SpaceAvailability> all, SearchFields search) {
        List<SpaceAvailability> blocked =
                all.stream().filter(one -> !one.free()).toList();
        List<Found> lines = new ArrayList<>();
        for (SpaceAvailability one : blocked) {
            boolean around = lines.size() < LOOKED_AROUND;
            lines.add(found(one, search, reasons(one), around ? around(one, search) : next(one, search)));
        }
        return lines;
    }

    private Found found(SpaceAvailability one, SearchFields search, List<String> reasons, List<Near> nearest) {
        String address = BookLink.of(one.space().id(), one.period(), search.people(), search.layout());
        return new Found(one.space(), one.venue(), one.unitsFree(), address, reasons, nearest, price(one));
    }

    private @Nullable String price(SpaceAvailability one) {
        AgreedPrice price = one.price();
        return price == null
                ? null
                : say.text("find.price", PriceViews.money(price.gross()), say.word(price.category()));
    }

    private List<String> reasons(SpaceAvailability one) {
        return one.violations().stream().map(this::reason).distinct().toList();
    }

    private String reason(Violation violation) {
        Period when = violation.period();
        return violation.rule().equals("taken") && when != null
                ? say.text("find.taken", say.times(when))
                : messages.of(violation);
    }

    private List<Near> around(SpaceAvailability one, SearchFields search) {
        String layout = search.layout().isEmpty() ? null : search.layout();
        List<Near> near =
                alternatives.near(one.space(), one.period(), search.people(), layout, asker(), null, List.of()).stream()
                        .filter(other -> other.space().equals(one.space().id()))
                        .limit(NEAREST)
                        .map(other -> near(other, one.period(), search))
                        .flatMap(Optional::stream)
                        .toList();
        return near.isEmpty() ? next(one, search) : near;
    }

    private List<Near> next(SpaceAvailability one, SearchFields search) {
        Period next = one.nextFree();
        return next == null
                ? List.of()
                : near(new Alternative(one.space().id(), next), one.period(), search).stream()
                        .toList();
    }

    private Optional<Near> near(Alternative other, Period asked, SearchFields search) {
        return catalogue
                .space(other.space())
                .map(space -> new Near(
                        space,
                        say.near(other.period(), asked),
                        BookLink.of(space.id(), other.period(), search.people(), search.layout())));
    }
}
