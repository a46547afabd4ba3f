package org.marot.web.account;

import static org.marot.web.account.Access.ADMINISTRATOR;
import static org.marot.web.account.Access.EVERYONE;
import static org.marot.web.account.Access.NOBODY;
import static org.marot.web.account.Access.SIGNED_IN;
import static org.marot.web.account.Access.STAFF;
import static org.marot.web.account.RouteRule.any;
import static org.marot.web.account.RouteRule.get;
import static org.marot.web.account.RouteRule.post;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;

/** Every route of the application with who may reach it. The first match decides; what is not listed is denied. */
final class RouteRules {
    private static final List<RouteRule> PAGES = List.of(
            get("/", EVERYONE),
            get("/find", EVERYONE),
            get("/venues", EVERYONE),
            get("/venues/*", EVERYONE),
            get("/venues/*/planning", EVERYONE),
            get("/venues/*/memory", SIGNED_IN),
            get("/venues/*/figures", EVERYONE),
            get("/venues/*/figures/all", STAFF),
            get("/venues/*/figures/all/*", STAFF),
            get("/venues/*/figures/*", EVERYONE),
            get("/venues/*/prices", EVERYONE),
            any("/venues/*/tariffs", STAFF),
            any("/venues/*/tariffs/*", STAFF),
            get("/venues/*/demand", STAFF),
            get("/venues/*/demand/*", STAFF),
            get("/venues/*/lobby", EVERYONE),
            get("/venues/*/lobby/changes", EVERYONE),
            get("/spaces/*/door-display", EVERYONE),
            get("/planning", EVERYONE),
            get("/day", STAFF),
            get("/venues/*/day", STAFF),
            post("/venues/*/day/**", STAFF),
            any("/venues/*/line", STAFF),
            any("/venues/*/wifi", STAFF),
            post("/venues/*/wifi/file", STAFF),
            any("/venues/*/kiosk", EVERYONE),
            any("/venues/*/kiosk/**", EVERYONE),
            any("/venues/*/kiosks", STAFF),
            any("/venues/*/kiosks/**", STAFF),
            get("/venues/*/closures", STAFF),
            get("/venues/*/closures/new", STAFF),
            post("/venues/*/closures", STAFF),
            post("/venues/*/closures/*/reopen", STAFF),
            any("/venues/*/enquiry", EVERYONE),
            get("/venues/*/enquiry/sent", EVERYONE),
            get("/enquiries/*", EVERYONE),
            get("/venues/*/enquiry/erased", EVERYONE),
            post("/enquiries/*", EVERYONE),
            post("/enquiries/*/erase", EVERYONE),
            get("/venues/*/commercial", STAFF),
            get("/venues/*/week-sheet", STAFF),
            get("/venues/*/week-sheet.pdf", STAFF),
            get("/venues/*/event-files/new", SIGNED_IN),
            post("/venues/*/event-files", SIGNED_IN),
            get("/event-files", SIGNED_IN),
            get("/event-files/*", SIGNED_IN),
            get("/event-files/*/proposals", SIGNED_IN),
            get("/event-files/*/services", SIGNED_IN),
            get("/event-files/*/spaces", SIGNED_IN),
            get("/event-files/*/contacts", SIGNED_IN),
            post("/event-files/*/contacts/*/remove", SIGNED_IN),
            get("/event-files/*/documents", SIGNED_IN),
            get("/event-files/*/documents/*", SIGNED_IN),
            post("/event-files/*/documents/*/*", SIGNED_IN),
            get("/event-files/*/quote", SIGNED_IN),
            get("/event-files/*/quote.pdf", SIGNED_IN),
            get("/event-files/*/contract.pdf", SIGNED_IN),
            get("/event-files/*/function-sheet", SIGNED_IN),
            get("/event-files/*/function-sheet.pdf", SIGNED_IN),
            get("/event-files/*/sheet-entries", SIGNED_IN),
            post("/event-files/*/sheet-entries/*/remove", SIGNED_IN),
            post("/event-files/*/*", SIGNED_IN),
            get("/quotes/*", EVERYONE),
            post("/quotes/*", EVERYONE),
            get("/quotes/*/quote.pdf", EVERYONE),
            get("/quotes/*/contract.pdf", EVERYONE),
            get("/venues/*/incidents", STAFF),
            any("/venues/*/passes", STAFF),
            post("/venues/*/passes/*/withdraw", STAFF),
            get("/passes", SIGNED_IN),
            get("/venues/*/door", STAFF),
            get("/venues/*/door/*/picture", STAFF),
            get("/venues/*/codes", STAFF),
            get("/venues/*/codes/*/picture", STAFF),
            any("/arrive/*/*", SIGNED_IN),
            any("/here/*", SIGNED_IN),
            post("/here/*/take", SIGNED_IN),
            get("/spaces/*", EVERYONE),
            get("/spaces/*/book", EVERYONE),
            get("/spaces/*/drop", EVERYONE),
            get("/spaces/*/layouts/*", EVERYONE),
            get("/spaces/*/book/sign-in", SIGNED_IN),
            post("/spaces/*/book", SIGNED_IN),
            any("/spaces/*/repeat", SIGNED_IN),
            any("/spaces/*/report", SIGNED_IN),
            get("/incidents", SIGNED_IN),
            get("/incidents/*", SIGNED_IN),
            get("/incidents/*/photo", SIGNED_IN),
            post("/incidents/*/treat", SIGNED_IN),
            any("/series/**", SIGNED_IN),
            any("/reservations", SIGNED_IN),
            any("/reservations/**", SIGNED_IN),
            get("/sign-in", EVERYONE),
            post("/sign-in", EVERYONE),
            get("/sign-up", EVERYONE),
            post("/sign-up", EVERYONE),
            post("/sign-out", EVERYONE),
            get("/welcome/*", EVERYONE),
            post("/welcome/*", EVERYONE),
            any("/account", SIGNED_IN),
            any("/account/**", SIGNED_IN),
            any("/customers/**", STAFF),
            any("/grand-pass/**", STAFF),
            any("/operations", ADMINISTRATOR),
            any("/operations/**", ADMINISTRATOR),
            get("/accessibility", EVERYONE),
            get("/language", EVERYONE));
    private static final List<RouteRule> API = List.of(
            get("/api/v1/venues", EVERYONE),
            get("/api/v1/venues/*", EVERYONE),
            get("/api/v1/venues/*/spaces", EVERYONE),
            get("/api/v1/venues/*/services", EVERYONE),
            get("/api/v1/spaces/*", EVERYONE),
            get("/api/v1/spaces/*/calendar", EVERYONE),
            get("/api/v1/availability", EVERYONE),
            post("/api/v1/quotes", EVERYONE),
            get("/api/v1/tariffs/*", EVERYONE),
            any("/api/v1/tariffs/*", SIGNED_IN),
            post("/api/v1/tokens", EVERYONE),
            get("/api/v1/tokens", SIGNED_IN),
            any("/api/v1/tokens/*", SIGNED_IN),
            any("/api/v1/series", SIGNED_IN),
            any("/api/v1/series/**", SIGNED_IN),
            any("/api/v1/reservations", SIGNED_IN),
            any("/api/v1/reservations/**", SIGNED_IN),
            any("/api/v1/waitlist", SIGNED_IN),
            any("/api/v1/waitlist/**", SIGNED_IN),
            any("/api/v1/event-files", SIGNED_IN),
            any("/api/v1/event-files/**", SIGNED_IN),
            get("/api/v1/status", ADMINISTRATOR),
            any("/api/v1/projections/**", ADMINISTRATOR),
            any("/api/v1/dead-letters", ADMINISTRATOR),
            any("/api/v1/dead-letters/**", ADMINISTRATOR),
            get("/openapi.json", EVERYONE),
            any("/openapi.json.yaml", NOBODY));
    private static final List<RouteRule> FILES = List.of(
            get("/webjars/**", EVERYONE),
            get("/*.css", EVERYONE),
            get("/*.js", EVERYONE),
            get("/*.svg", EVERYONE),
            get("/favicon.ico", EVERYONE),
            get("/robots.txt", EVERYONE),
            get("/static/**", EVERYONE),
            get("/{folder:css|js|images|fonts|icons}/**", EVERYONE),
            get("/actuator/health", EVERYONE),
            get("/actuator/metrics", ADMINISTRATOR),
            get("/actuator/metrics/*", ADMINISTRATOR),
            any("/error", EVERYONE));

    private static final List<RouteRule> ALL =
            Stream.of(PAGES, API, FILES).flatMap(List::stream).toList();

    private RouteRules() {}

    static List<RouteRule> all() {
        return ALL;
    }

    /** Whether there is anything at that address for that method, for whomever. */
    static boolean leadsSomewhere(HttpServletRequest request) {
        return ALL.stream()
                .filter(rule -> rule.decides(request))
                .findFirst()
                .filter(rule -> rule.access() != NOBODY)
                .isPresent();
    }

    /** The methods that the address takes; empty when there is nothing at all. */
    static Set<HttpMethod> methodsAt(HttpServletRequest request) {
        return ALL.stream()
                .filter(rule -> rule.method() != null && rule.path().matches(request))
                .map(RouteRule::method)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
