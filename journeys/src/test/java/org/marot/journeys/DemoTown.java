package org.marot.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The demo, started once for all journeys. */
final class DemoTown {
    private static final Path CAHORS = Path.of("../examples/cahors.yaml");
    private static final Path HOUSE = Path.of("src/test/resources/open-house.yaml");

    /** Of the house that never closes: where it is neither late nor early now, so that no journey meets midnight. */
    static final ZoneId HOUSE_ZONE = whereItIsDay();

    private static final class Running {
        static final Town TOWN = Town.start(true);
    }

    private DemoTown() {}

    static String site() {
        return Running.TOWN.installation().site();
    }

    /** Where it keeps its files. */
    static Path data() {
        return Running.TOWN.data();
    }

    /** A house that never closes, for what is about now; and gone again, so that the other journeys meet the demo alone. */
    static void openHouse() {
        openHouse(0);
    }

    /** With so many rooms more. */
    static void openHouse(int rooms) {
        String more = IntStream.rangeClosed(1, rooms).mapToObj("""
                              - id: open-house-studio-%1$d
                                name: Atelier %1$d
                                kind: room
                                layouts: {boardroom: 8}
                        """::formatted).collect(Collectors.joining());
        try {
            Path file = Files.createTempFile("marot-journeys-", ".yaml");
            String house = Files.readString(HOUSE).replace("zone: Europe/Paris", "zone: " + HOUSE_ZONE);
            Files.writeString(file, Files.readString(CAHORS) + house + more);
            Running.TOWN.imports(file);
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ZoneId whereItIsDay() {
        ZoneId paris = ZoneId.of("Europe/Paris");
        int hour = ZonedDateTime.now(paris).getHour();
        return hour >= 2 && hour < 20 ? paris : ZoneId.of("America/Guadeloupe");
    }

    static void closeHouse() {
        Running.TOWN.imports(CAHORS);
    }

    /** An event that no table can digest: it is set aside, for an administrator to look at. */
    static void plantIndigestibleEvent() {
        Running.TOWN.plant("""
                insert into event (id, stream, sequence, stream_type, at, payload_type, payload, metadata)
                values (gen_random_uuid()::text, gen_random_uuid()::text, 0, 'Reservation', '2026-11-22T09:00:00Z',
                    'org.marot.reservation.events.SpaceBooked', 'nothing that can be read', '{}')""");
    }
}
