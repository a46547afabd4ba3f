package org.marot.web.operations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.marot.web.projection.ProjectionStatus;

/** How far the events have come on each part of their road. */
public record Status(Store store, Relay relay, List<ProjectionStatus> projections) {
    /** The event store. */
    @Schema(name = "StoreStatus")
    public record Store(long position) {}

    /** The way to Kafka. */
    @Schema(name = "RelayStatus")
    public record Relay(
            @Schema(description = "Every event up to here is on the topic")
            long position,

            @Schema(description = "Events still to be published")
            long waiting,

            @Schema(description = "How often a lost topic had to be filled again from the store")
            long refills) {}
}
