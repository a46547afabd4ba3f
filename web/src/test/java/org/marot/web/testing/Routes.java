package org.marot.web.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route, as Spring knows it. */
@TestComponent
public final class Routes {
    private final RequestMappingHandlerMapping mappings;

    Routes(RequestMappingHandlerMapping requestMappingHandlerMapping) {
        mappings = requestMappingHandlerMapping;
    }

    public List<Route> all() {
        return mappings.getHandlerMethods().entrySet().stream()
                .flatMap(Routes::routes)
                .sorted(Comparator.comparing(Route::pattern).thenComparing(Route::method))
                .toList();
    }

    public List<Route> api() {
        return all().stream().filter(Route::isApi).toList();
    }

    private static Stream<Route> routes(Map.Entry<RequestMappingInfo, HandlerMethod> mapping) {
        Set<RequestMethod> methods = mapping.getKey().getMethodsCondition().getMethods();
        Stream<String> names =
                methods.isEmpty() ? Stream.of("GET", "POST") : methods.stream().map(Enum::name);
        Set<String> patterns = mapping.getKey().getPatternValues();
        return names.flatMap(
                method -> patterns.stream().map(pattern -> new Route(method, pattern, mapping.getValue())));
    }
}
