package org.marot.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.CatalogueImport;
import org.marot.catalogue.Venue;
import org.marot.shared.VenueId;
import org.springframework.boot.test.context.TestComponent;

/** The example town, in the catalogue from the first time that a test asks for it, and days on which it is open. */
@TestComponent
public final class Cahors {
    public static final String THIRD_PLACE = "frederic-suisse";
    private final Catalogue catalogue;
    private final CatalogueImport imports;

    Cahors(Catalogue catalogue, CatalogueImport imports) {
        this.catalogue = catalogue;
        this.imports = imports;
    }

    public void open() {
        if (catalogue.venue(new VenueId(THIRD_PLACE)).isEmpty()) {
            imports.importText(file());
            catalogue.refresh();
        }
    }

    /** The {@code number}th day from the day after tomorrow on which the third place is open, counted from 0. */
    public LocalDate openDay(int number) {
        open();
        Venue venue = catalogue.venue(new VenueId(THIRD_PLACE)).orElseThrow();
        LocalDate soon = LocalDate.now(venue.zone()).plusDays(2);
        return soon.datesUntil(soon.plusDays(60))
                .filter(date -> !venue.openingHours().on(date).isEmpty())
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    /** Likewise, but from five months on: further than the dates that others repeat. */
    public LocalDate farOpenDay(int number) {
        open();
        Venue venue = catalogue.venue(new VenueId(THIRD_PLACE)).orElseThrow();
        LocalDate far = LocalDate.now(venue.zone()).plusMonths(5);
        return far.datesUntil(far.plusDays(60))
                .filter(date -> !venue.openingHours().on(date).isEmpty())
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    private static String file() {
        try {
            return Files.readString(Path.of("../examples/cahors.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
