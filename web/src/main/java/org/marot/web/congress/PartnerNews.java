package org.marot.web.congress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Partner;
import org.marot.catalogue.PartnerKind;
import org.marot.catalogue.Trade;
import org.marot.catalogue.Venue;
import org.marot.catalogue.VenueService;
import org.marot.shared.Actor;
import org.marot.web.page.Say;
import org.springframework.stereotype.Component;

/** Which signed events of the coming half-year concern the hotels, the caterers and the tourist office of the town. */
@Component
class PartnerNews {
    private static final Duration HALF_A_YEAR = Duration.ofDays(183);

    private final EventFileLines lines;
    private final Say say;

    PartnerNews(EventFileLines lines, Say say) {
        this.lines = lines;
        this.say = say;
    }

    /** Partners of one kind and what concerns them; public, as the rest, for the template reads it. */
    public record Group(String name, List<PartnerLine> partners, List<EventLine> events) {}

    public record PartnerLine(
            String name,
            @Nullable String guests,
            @Nullable String phone,
            @Nullable String site) {}

    public record EventLine(String id, String title, String when, String words) {}

    List<Group> of(Venue venue, List<EventFileRow> coming, Instant now, Actor reader) {
        List<EventFileRow> signed = coming.stream()
                .filter(row -> row.isSigned() && row.starts().isBefore(now.plus(HALF_A_YEAR)))
                .toList();
        List<Group> groups = new ArrayList<>();
        for (PartnerKind kind : PartnerKind.values()) {
            List<Partner> partners = venue.allPartners().stream()
                    .filter(one -> one.kind() == kind)
                    .toList();
            if (!partners.isEmpty()) {
                List<EventFileRow> concerned =
                        signed.stream().filter(concerns(kind, venue)).toList();
                groups.add(new Group(
                        say.text("commercial.partners." + kind.published()),
                        partners.stream().map(this::line).toList(),
                        events(kind, concerned, reader)));
            }
        }
        return groups;
    }

    private PartnerLine line(Partner one) {
        return new PartnerLine(
                one.name(),
                one.guests() == null ? null : say.text("commercial.partner-guests", one.guests()),
                one.phone(),
                one.site());
    }

    private List<EventLine> events(PartnerKind kind, List<EventFileRow> rows, Actor reader) {
        Map<String, EventFileRow> byId = rows.stream().collect(Collectors.toMap(EventFileRow::eventFile, row -> row));
        return lines.of(rows, reader).stream()
                .flatMap(line -> Stream.ofNullable(byId.get(line.id()))
                        .map(row -> new EventLine(line.id(), line.title(), line.when(), words(kind, row))))
                .toList();
    }

    private String words(PartnerKind kind, EventFileRow row) {
        int days = row.days(Set.of()).size();
        return switch (kind) {
            case LODGING -> say.text("commercial.nights", row.attendees(), (long) row.attendees() * (days - 1));
            case CATERING, TOURISM -> say.text("commercial.people-days", row.attendees(), days);
        };
    }

    private static Predicate<EventFileRow> concerns(PartnerKind kind, Venue venue) {
        Set<String> catering = venue.allServices().stream()
                .filter(service -> service.trade() == Trade.CATERING)
                .map(VenueService::code)
                .collect(Collectors.toSet());
        return switch (kind) {
            case LODGING -> row -> row.days(Set.of()).size() > 1;
            case CATERING ->
                row -> row.content().services().stream().anyMatch(service -> catering.contains(service.code()));
            case TOURISM -> row -> true;
        };
    }
}
