package org.marot.journeys;

/** The demo, started once for all journeys. */
final class DemoTown {
    private static final class Running {
        static final Town TOWN = Town.start(true);
    }

    private DemoTown() {}

    static String site() {
        return Running.TOWN.installation().site();
    }

    /** An event that no table can digest: it is set aside, for an administrator to look at. */
    static void plantIndigestibleEvent() {
        Running.TOWN.plant("""
                insert into event (id, stream, sequence, stream_type, at, payload_type, payload, metadata)
                values (gen_random_uuid()::text, gen_random_uuid()::text, 0, 'Reservation', '2026-11-22T09:00:00Z',
                    'org.marot.reservation.events.SpaceBooked', 'nothing that can be read', '{}')""");
    }
}
