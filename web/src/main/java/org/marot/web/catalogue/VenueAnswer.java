package org.marot.web.catalogue;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.marot.catalogue.Address;
import org.marot.catalogue.Venue;

/** A venue as other programs see it. */
record VenueAnswer(
        @Schema(example = "clement-marot") String id,

        @Schema(description = "In the language of Accept-Language")
        String name,

        @Schema(description = "The town's name", example = "Cahors")
        String town,

        @Schema(example = "cahors") String townId,

        @Schema(allowableValues = {"third-place", "congress-centre", "public-service-house"})
        String kind,

        @Schema(example = "Europe/Paris") String zone,
        Address address,
        String description,
        OpeningHoursAnswer openingHours,

        @Schema(description = "Facts that no source gives and that stand there as an example, by their key in the file")
        List<String> illustrative,

        @Schema(description = "Takes no new bookings") boolean retired) {

    static VenueAnswer of(Venue venue, Locale locale) {
        return new VenueAnswer(
                venue.id().value(),
                venue.name(locale),
                venue.town().name(),
                venue.town().id(),
                venue.kind().published(),
                venue.zone().getId(),
                venue.address(),
                venue.description(locale),
                OpeningHoursAnswer.of(venue.openingHours(), locale),
                venue.illustrative().stream().sorted().toList(),
                venue.retired());
    }
}
