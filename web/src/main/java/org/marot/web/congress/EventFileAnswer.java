package org.marot.web.congress;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.congress.events.ServiceUsed;
import org.marot.congress.events.SpaceUsed;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.SpaceUse;
import org.marot.web.support.TimeText;

/** An event file as its organiser and the venue's staff see it. */
@Schema(name = "EventFile")
record EventFileAnswer(
        String id,

        @Schema(description = "Short, to read aloud", example = "D-7K3M9QW")
        String reference,

        @Schema(description = "enquiry, option, confirmed, delivered, closed, declined, lapsed or cancelled")
        String status,

        String venue,
        String customer,
        @Nullable String title,
        int attendees,

        @Schema(description = "In the line: 1 holds the spaces, others wait; null when it stands in none") @Nullable
        Integer rank,

        @Schema(description = "Its spaces are claimed") boolean holding,

        @Schema(description = "When the option lapses; null when it holds none") @Nullable
        String until,

        @Schema(description = "Somebody behind it is ready to sign")
        boolean challenged,

        List<SpaceAnswer> spaces,
        List<ServiceAnswer> services) {

    /** One space for one period. */
    @Schema(name = "EventFileSpace")
    record SpaceAnswer(
            String space, String from, String to, String setUp, String strike, String layout, int attendees) {
        private static SpaceAnswer of(SpaceUsed use) {
            return new SpaceAnswer(
                    use.space(), use.from(), use.to(), use.setUp(), use.strike(), use.layout(), use.attendees());
        }

        static SpaceAnswer of(SpaceUse use) {
            return new SpaceAnswer(
                    use.space().value(),
                    TimeText.of(use.period().from()),
                    TimeText.of(use.period().to()),
                    use.setUp().toString(),
                    use.strike().toString(),
                    use.layout(),
                    use.attendees());
        }
    }

    /** Something ordered with the spaces. */
    @Schema(name = "EventFileService")
    record ServiceAnswer(
            String code,
            int quantity,
            @Schema(example = "2027-05-11") @Nullable String day) {
        private static ServiceAnswer of(ServiceUsed service) {
            return new ServiceAnswer(service.code(), service.quantity(), service.day());
        }
    }

    static EventFileAnswer of(FileReceipt receipt, @Nullable String title) {
        return new EventFileAnswer(
                receipt.eventFile().toString(),
                receipt.reference(),
                receipt.status().published(),
                receipt.plan().venue().value(),
                receipt.customer().toString(),
                title,
                receipt.plan().attendees(),
                receipt.rank() == 0 ? null : receipt.rank(),
                receipt.holding(),
                time(receipt.until(), receipt.plan().zone()),
                receipt.challenged(),
                receipt.plan().spaces().stream().map(SpaceAnswer::of).toList(),
                receipt.plan().services().stream()
                        .map(service -> new ServiceAnswer(
                                service.code(),
                                service.quantity(),
                                service.day().toString()))
                        .toList());
    }

    static EventFileAnswer of(EventFileRow row, @Nullable String title) {
        return new EventFileAnswer(
                row.eventFile(),
                row.reference(),
                row.status(),
                row.venue(),
                row.customer(),
                title,
                row.attendees(),
                row.rank() == 0 ? null : row.rank(),
                row.holding(),
                time(row.until(), ZoneId.of(row.zone())),
                row.challenged(),
                row.content().spaces().stream().map(SpaceAnswer::of).toList(),
                row.content().services().stream().map(ServiceAnswer::of).toList());
    }

    private static @Nullable String time(@Nullable Instant at, ZoneId zone) {
        return at == null
                ? null
                : TimeText.of(at.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }
}
