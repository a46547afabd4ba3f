package org.marot.web.find;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.SpaceKind;
import org.marot.shared.Slug;
import org.marot.shared.VenueId;
import org.marot.web.availability.AvailabilityQuery;
import org.marot.web.page.PeriodFields;
import org.springframework.web.util.UriComponentsBuilder;

/** What somebody looks for, as the search form and the address carry it; an empty text means any. */
public record SearchFields(
        PeriodFields period,
        String kind,
        int people,
        String layout,
        String equipment,
        boolean accessible,
        String venue) {
    private static final int MOST_PEOPLE = 5000;

    /** Nothing but a time. */
    public static SearchFields at(PeriodFields period) {
        return new SearchFields(period, "", 1, "", "", false, "");
    }

    /** Takes what an address brings and lets go of what makes no sense. */
    static SearchFields read(
            PeriodFields period,
            @Nullable String kind,
            @Nullable String people,
            @Nullable String layout,
            @Nullable String equipment,
            @Nullable String accessible,
            @Nullable String venue) {
        return new SearchFields(
                period,
                kindOf(kind).map(SpaceKind::published).orElse(""),
                number(people),
                slug(layout),
                slug(equipment),
                "true".equals(accessible) || "on".equals(accessible),
                slug(venue));
    }

    public String date() {
        return period.date();
    }

    public String from() {
        return period.from();
    }

    public String to() {
        return period.to();
    }

    /** The address of the same search in all venues. */
    public String everywhere() {
        return UriComponentsBuilder.fromPath("/find")
                .queryParam("date", date())
                .queryParam("from", from())
                .queryParam("to", to())
                .queryParam("kind", kind)
                .queryParam("people", people)
                .queryParam("layout", layout)
                .queryParam("equipment", equipment)
                .queryParam("accessible", accessible)
                .build()
                .encode()
                .toUriString();
    }

    public AvailabilityQuery query() {
        return new AvailabilityQuery(
                period.start(),
                period.end(),
                venue.isEmpty() ? null : new VenueId(venue),
                kindOf(kind).orElse(null),
                people,
                layout.isEmpty() ? null : layout,
                equipment.isEmpty() ? Set.of() : Set.of(equipment),
                accessible);
    }

    private static Optional<SpaceKind> kindOf(@Nullable String text) {
        return Arrays.stream(SpaceKind.values())
                .filter(kind -> kind.published().equals(text))
                .findFirst();
    }

    private static int number(@Nullable String text) {
        if (text == null || !text.strip().matches("\\d{1,6}")) {
            return 1;
        }
        return Math.min(MOST_PEOPLE, Math.max(1, Integer.parseInt(text.strip())));
    }

    private static String slug(@Nullable String text) {
        return text != null && Slug.isSlug(text) ? text : "";
    }
}
