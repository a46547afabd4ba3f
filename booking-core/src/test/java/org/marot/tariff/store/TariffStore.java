package org.marot.tariff.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Revisions;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.tariff.FileCatalogue;
import org.marot.tariff.TariffImport;
import org.marot.tariff.Tariffs;
import org.marot.testing.CoreDatabase;

/** The feature on an empty database of its own, with the places of the examples; it is the evening of 1 March 2027. */
final class TariffStore implements AutoCloseable {
    static final Instant NOW = Instant.parse("2027-03-01T18:00:00Z");

    final AtomicLong revision = new AtomicLong(1);
    final CoreDatabase database = new CoreDatabase();
    final TariffTables tables = new TariffTables(database.sql);
    private final Catalogue catalogue = new Counted(FileCatalogue.ofExamples(), revision);
    final Tariffs tariffs = new TariffMemory(tables, catalogue);
    final TariffImport imports = new TransactionalTariffImport(
            tables, new Raised(revision), database.inTransaction, catalogue, Clock.fixed(NOW, ZoneOffset.UTC));

    @Override
    public void close() {
        database.close();
    }

    private record Raised(AtomicLong revision) implements Revisions {
        @Override
        public void lockOutClaims() {}

        @Override
        public long raiseRevision() {
            return revision.incrementAndGet();
        }
    }

    private record Counted(Catalogue of, AtomicLong count) implements Catalogue {
        @Override
        public List<Venue> venues() {
            return of.venues();
        }

        @Override
        public Optional<Venue> venue(VenueId id) {
            return of.venue(id);
        }

        @Override
        public List<Space> spacesOf(VenueId venue) {
            return of.spacesOf(venue);
        }

        @Override
        public Optional<Space> space(SpaceId id) {
            return of.space(id);
        }

        @Override
        public long revision() {
            return count.get();
        }
    }
}
