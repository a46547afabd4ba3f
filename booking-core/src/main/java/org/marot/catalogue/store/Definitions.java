package org.marot.catalogue.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnore;
import org.marot.catalogue.CalendarHours;
import org.marot.catalogue.OpeningHours;
import org.marot.catalogue.Space;
import org.marot.catalogue.Town;
import org.marot.catalogue.Venue;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Towns, venues and spaces as the documents that the tables keep. A venue's document leaves its town out. */
final class Definitions {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(checker -> checker.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .addMixIn(Venue.class, WithoutTown.class)
            .addModule(new SimpleModule().addAbstractTypeMapping(OpeningHours.class, CalendarHours.class))
            .build();

    private interface WithoutTown {
        @JsonIgnore
        Town town();
    }

    private Definitions() {}

    static String of(Object townVenueOrSpace) {
        return MAPPER.writeValueAsString(townVenueOrSpace);
    }

    static Town town(String definition) {
        return MAPPER.readValue(definition, Town.class);
    }

    static Venue venue(String definition, Town town) {
        return MAPPER.readValue(definition, Venue.class).in(town);
    }

    static Space space(String definition) {
        return MAPPER.readValue(definition, Space.class);
    }
}
