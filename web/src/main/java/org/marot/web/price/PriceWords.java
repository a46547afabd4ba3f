package org.marot.web.price;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Wording;
import org.marot.pricing.Price;
import org.marot.pricing.PriceLine;
import org.marot.pricing.Tariff;
import org.marot.pricing.grid.Grid;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.web.page.Say;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in the reader's language what a line of a price is for, and why it is that one. */
@Component
public class PriceWords {
    private final Tariff tariff;
    private final Catalogue catalogue;
    private final Say say;
    private final PriceReasons reasons;

    PriceWords(Tariff tariff, Catalogue catalogue, Say say, PriceReasons reasons) {
        this.tariff = tariff;
        this.catalogue = catalogue;
        this.say = say;
        this.reasons = reasons;
    }

    /** As the grid calls it; otherwise the name of the space or the service. */
    public String label(VenueId venue, Price.@Nullable GridVersion version, PriceLine line) {
        return Optional.ofNullable(version)
                .flatMap(known -> tariff.grid(venue, known.inForce()))
                .flatMap(grid -> labelled(grid, line.rule()))
                .map(label -> label.in(locale()))
                .orElseGet(() -> named(venue, line));
    }

    /** Why that line, in a sentence. */
    public String reason(VenueId venue, String because) {
        return reasons.of(venue, because);
    }

    /** {@code 3 × heure} */
    public String quantity(PriceLine line) {
        String unit = reasons.unit(line.unit());
        return line.quantity() == 1 ? unit : line.quantity() + " × " + unit;
    }

    private static Optional<Wording> labelled(Grid grid, String rule) {
        Stream<Wording> lines =
                grid.lines().stream().filter(line -> line.id().equals(rule)).map(line -> line.label());
        Stream<Wording> supplements =
                grid.supplements().stream().filter(one -> one.id().equals(rule)).map(one -> one.label());
        Stream<Wording> discounts =
                grid.discounts().stream().filter(one -> one.id().equals(rule)).map(one -> one.label());
        return Stream.of(lines, supplements, discounts).flatMap(all -> all).findFirst();
    }

    private String named(VenueId venue, PriceLine line) {
        if (!line.kind().equals("space")) {
            return catalogue
                    .service(venue, line.subject())
                    .map(service -> service.name(locale()))
                    .orElseGet(() -> say.textOr("price.kind." + line.kind(), line.subject()));
        }
        return Arrays.stream(line.subject().split("\\+"))
                .map(id -> catalogue.space(new SpaceId(id)).map(say::name).orElse(id))
                .collect(Collectors.joining(" + "));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
