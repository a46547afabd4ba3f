package org.marot.web.series;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.marot.series.write.Occurrence;
import org.marot.series.write.SeriesFrame;
import org.marot.series.write.SeriesStanding;
import org.marot.web.support.TimeText;

/** A series as its customer and the venue's staff see it. How each date stands tells its reservation. */
@Schema(name = "Series")
record SeriesAnswer(
        String id,
        String venue,
        String space,
        String rrule,
        String from,
        String to,
        String zone,
        String customer,
        List<Planned> reservations,

        @Schema(description = "Dates of the rule that were left out and can be added later")
        List<String> skipped) {

    /** One date and where the series plans it. */
    @Schema(name = "SeriesDate")
    record Planned(String date, String reservation, String space, String from, String to) {}

    static SeriesAnswer of(SeriesStanding standing) {
        SeriesFrame frame = standing.frame();
        return new SeriesAnswer(
                standing.series().toString(),
                frame.venue().value(),
                frame.space().value(),
                frame.rule(),
                frame.from().toString(),
                frame.to().toString(),
                frame.zone().getId(),
                frame.customer().toString(),
                standing.dates().stream().map(SeriesAnswer::planned).toList(),
                standing.skipped().stream().map(Object::toString).toList());
    }

    private static Planned planned(Occurrence one) {
        return new Planned(
                one.date().toString(),
                one.reservation().toString(),
                one.space().value(),
                TimeText.of(one.period().from()),
                TimeText.of(one.period().to()));
    }
}
