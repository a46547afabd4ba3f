package org.marot.web.waitlist;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.waitlist.write.Standing;
import org.marot.web.support.TimeText;

/** A place in the line as its customer sees it. */
@Schema(name = "WaitlistEntry")
record WaitlistAnswer(
        String id,

        @Schema(description = "waiting, offered, accepted, passed, left or ended")
        String status,

        String venue,

        @Schema(description = "Where the offer is, or the one space that was asked for") @Nullable
        String space,

        @Schema(description = "Any of them will do") List<String> spaces,

        String from,
        String to,
        int attendees,

        @Schema(description = "In which the offer is; null before there is one") @Nullable
        String layout,

        @Schema(description = "Place in the line while waiting, from 1; null when not known yet") @Nullable
        Long rank,

        @Schema(description = "The reservation that is held for you, once there is an offer") @Nullable
        String reservation,

        @Schema(description = "When the offer lapses; null without one") @Nullable
        String expiresAt) {

    static WaitlistAnswer of(WaitlistTable.Place place) {
        WaitlistRow row = place.row();
        return new WaitlistAnswer(
                row.entry(),
                row.status(),
                row.venue(),
                row.space() == null && row.spaces().size() == 1 ? row.spaces().get(0) : row.space(),
                row.spaces(),
                row.fromLocal(),
                row.toLocal(),
                row.attendees(),
                row.reservation() == null || row.layout().isEmpty() ? null : row.layout(),
                row.status().equals("waiting") ? place.rank() : null,
                row.reservation(),
                time(row.expiresAt(), ZoneId.of(row.zone())));
    }

    static WaitlistAnswer of(Standing standing) {
        List<String> spaces = standing.spaces().stream().map(Object::toString).toList();
        return new WaitlistAnswer(
                standing.entry().toString(),
                standing.status().published(),
                standing.venue().value(),
                spaces.size() == 1 ? spaces.get(0) : null,
                spaces,
                TimeText.of(standing.period().from()),
                TimeText.of(standing.period().to()),
                standing.attendees(),
                null,
                null,
                standing.reservation() == null ? null : standing.reservation().toString(),
                time(standing.expiresAt(), standing.period().zone()));
    }

    private static @Nullable String time(@Nullable Instant at, ZoneId zone) {
        return at == null
                ? null
                : TimeText.of(at.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }
}
