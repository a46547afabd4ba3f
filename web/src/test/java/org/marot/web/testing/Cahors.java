package org.marot.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
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
            bring(file());
        }
    }

    /** Does it while the town's file says something else in one place. */
    public void with(String said, String says, Runnable work) {
        open();
        if (!file().contains(said)) {
            throw new IllegalArgumentException("the file does not say " + said);
        }
        bring(file().replace(said, says));
        try {
            work.run();
        } finally {
            bring(file());
        }
    }

    private void bring(String text) {
        imports.importText(text);
        catalogue.refresh();
    }

    /** The {@code number}th day from the day after tomorrow on which the third place is open, counted from 0. */
    public LocalDate openDay(int number) {
        return open(number, Period.ofDays(2));
    }

    /** Likewise, but from five months on: further than the dates that others repeat. */
    public LocalDate farOpenDay(int number) {
        return open(number, Period.ofMonths(5));
    }

    private LocalDate open(int number, Period ahead) {
        open();
        Venue venue = catalogue.venue(new VenueId(THIRD_PLACE)).orElseThrow();
        LocalDate first = LocalDate.now(venue.zone()).plus(ahead);
        return first.datesUntil(first.plusDays(60))
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
