package org.marot.journeys;

/** An installation that nobody has set up yet, started once for all journeys that ask. */
final class EmptyTown {
    private static final class Running {
        static final Town TOWN = Town.start(false);
    }

    private EmptyTown() {}

    static String site() {
        return Running.TOWN.installation().site();
    }

    /** Where the first administrator is made. */
    static String welcome() {
        return Running.TOWN.installation().firstAdministrator().orElseThrow();
    }
}
