package org.marot.benchmarks.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** Waits until every event has gone its whole way. */
final class Rest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PAUSE_MILLIS = 50;

    private final Api api;
    private final String administrator;

    Rest(Api api, String administrator) {
        this.api = api;
        this.administrator = administrator;
    }

    /** The position of the last event in the store. */
    long newest() throws IOException, InterruptedException {
        return status("store", "position");
    }

    /** How often the topic had been lost and was filled again from the store. */
    long refills() throws IOException, InterruptedException {
        return status("relay", "refills");
    }

    private long status(String part, String field) throws IOException, InterruptedException {
        return api.get(administrator, "/status").body().path(part).path(field).asLong();
    }

    /** @return how long that took */
    Duration await() throws IOException, InterruptedException {
        long began = System.nanoTime();
        Reply status = api.get(administrator, "/status");
        while (!isAtRest(status.body())) {
            if (System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new FaultFound("not at rest after " + PATIENCE.toSeconds() + " s", status.toString());
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            status = api.get(administrator, "/status");
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static boolean isAtRest(JsonNode status) {
        if (!status.has("store") || !status.has("projections")) {
            return false;
        }
        long newest = status.path("store").path("position").asLong();
        for (JsonNode projection : status.path("projections")) {
            if (projection.path("position").asLong() < newest) {
                return false;
            }
        }
        return status.path("relay").path("waiting").asLong() == 0;
    }
}
