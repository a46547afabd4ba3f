package org.marot.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.marot.web.testing.Caller;
import org.marot.web.testing.Route;
import org.marot.web.testing.Routes;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/** Who may reach each route that Spring knows: a new one without a decision fails here. */
@WebTest
class RouteRulesTest {
    private static final PathPatternParser PATTERNS = new PathPatternParser();

    @LocalServerPort
    private int port;

    @Autowired
    private Routes routes;

    @Test
    void everyRouteHasADecision() {
        List<String> undecided = routes.all().stream()
                .filter(route -> decision(route).isEmpty())
                .map(Route::toString)
                .toList();
        assertThat(undecided).isEmpty();
        assertThat(routes.all()).hasSizeGreaterThan(15);
    }

    @Test
    void everyDecisionHolds() {
        Caller anonymous = withFormToken(new Caller(port));
        Caller member = withFormToken(new Caller(port).signedIn("resident"));
        Caller staff = withFormToken(new Caller(port).signedIn("staff"));
        Caller administrator = withFormToken(new Caller(port).signedIn("admin"));
        Caller program = new Caller(port).withToken("visitor");
        SoftAssertions softly = new SoftAssertions();
        for (Route route : testable()) {
            Access access = decision(route).orElseThrow();
            check(softly, route, "anonymous", anonymous, access == Access.EVERYONE);
            check(softly, route, "member", member, access == Access.EVERYONE || access == Access.SIGNED_IN);
            check(softly, route, "staff", staff, access != Access.ADMINISTRATOR && access != Access.NOBODY);
            check(softly, route, "administrator", administrator, access != Access.NOBODY);
            if (route.isApi()) {
                check(softly, route, "program", program, access == Access.EVERYONE || access == Access.SIGNED_IN);
            }
        }
        softly.assertAll();
    }

    @Test
    void whatIsNotListedIsDenied() {
        Caller administrator = withFormToken(new Caller(port).signedIn("admin"));
        for (String path : List.of(
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/v3/api-docs",
                "/swagger-ui.html",
                "/api",
                "/api/v1",
                "/api/v2/venues",
                "/nothing",
                "/h2-console",
                "/.env",
                "/marot-web.yml")) {
            assertThat(administrator.get(path).statusCode()).as(path).isIn(403, 404);
        }
    }

    @Test
    void whereNothingIsSigningInIsNotAskedFor() {
        for (Caller caller : List.of(new Caller(port), new Caller(port).signedIn("admin"))) {
            for (String path : List.of("/nothing", "/venues/a/b/c", "/actuator", "/.env", "/openapi.json.yaml")) {
                HttpResponse<String> page = caller.with("Accept-Language", "en").get(path);
                assertThat(page.statusCode()).as(path).isEqualTo(404);
                assertThat(page.body())
                        .as(path)
                        .contains("lang=\"en\"", "Not found", "href=\"/\"", "href=\"/planning\"");
            }
            assertThat(caller.with("Accept-Language", "fr").get("/nothing").body())
                    .contains("lang=\"fr\"", "Introuvable", "Voir le planning");
            HttpResponse<String> call = caller.get("/api/v1/nothing");
            assertThat(call.statusCode()).isEqualTo(404);
            assertThat(call.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(call.body()).contains("/problems/not-found", "Introuvable");
        }
    }

    @Test
    void whatIsThereForOthersStillAsksToSignIn() {
        Caller anonymous = new Caller(port);
        for (String path : List.of("/account", "/reservations/x", "/operations", "/spaces/x/book/sign-in?date=x")) {
            assertThat(anonymous.get(path).headers().firstValue("Location").orElse(""))
                    .as(path)
                    .contains("/sign-in?to=");
        }
        assertThat(anonymous.get("/api/v1/status").statusCode()).isEqualTo(401);
        assertThat(anonymous.json("GET", "/api/v1/reservations", "").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aMethodThatAnAddressDoesNotTakeIsToldWithThoseThatItTakes() {
        Caller anonymous = new Caller(port);
        HttpResponse<String> call = anonymous.json("PUT", "/api/v1/venues", "{}");
        assertThat(call.statusCode()).isEqualTo(405);
        assertThat(call.headers().allValues("Allow")).containsExactly("GET");
        assertThat(call.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(anonymous.get("/sign-out").statusCode()).isEqualTo(405);
        assertThat(anonymous.json("HEAD", "/find", "").statusCode()).isEqualTo(200);
    }

    @Test
    void anotherSpellingOfAPathOpensNothing() {
        Caller member = new Caller(port).signedIn("resident");
        for (String path : List.of(
                "/operations/",
                "/OPERATIONS",
                "//operations",
                "/operations;a=b",
                "/./operations",
                "/operations%2f",
                "/x/../operations",
                "/operations/..%2foperations",
                "/api/v1/status/",
                "/api/v1//status",
                "/api/v1/status;x",
                "/API/v1/status")) {
            assertThat(member.get(path).statusCode()).as(path).isIn(400, 403, 404);
        }
    }

    private List<Route> testable() {
        List<Route> tested = new ArrayList<>(routes.all());
        tested.removeIf(
                route -> route.pattern().equals("/error") || route.pattern().equals("/sign-out"));
        return tested;
    }

    private static void check(SoftAssertions softly, Route route, String who, Caller caller, boolean mayPass) {
        HttpResponse<String> answer = caller.json(route.method(), route.sample(), route.takesBody() ? "{}" : "");
        boolean toSignIn = answer.headers()
                .firstValue("Location")
                .filter(to -> to.contains("/sign-in?to="))
                .isPresent();
        boolean hidden = decision(route).filter(Access.NOBODY::equals).isPresent();
        boolean stopped = hidden
                ? answer.statusCode() == 404
                : answer.statusCode() == 401 || answer.statusCode() == 403 || toSignIn;
        softly.assertThat(answer.statusCode())
                .as(who + " " + route + " " + answer.body())
                .isLessThan(500);
        if (!route.pattern().equals("/api/v1/tokens") || !route.method().equals("POST")) {
            softly.assertThat(stopped).as(who + " is stopped at " + route).isEqualTo(!mayPass);
        }
    }

    private static Caller withFormToken(Caller caller) {
        String page = caller.cookie("marot-session") == null ? "/sign-in" : "/account";
        return caller.with("X-CSRF-TOKEN", caller.formToken(page));
    }

    private static Optional<Access> decision(Route route) {
        PathContainer path = PathContainer.parsePath(route.sample());
        return RouteRules.all().stream()
                .filter(rule -> rule.method() == null || rule.method().name().equals(route.method()))
                .filter(rule -> PATTERNS.parse(rule.pattern()).matches(path))
                .map(RouteRule::access)
                .findFirst();
    }
}
