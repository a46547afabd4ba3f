package org.marot.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a request is refused. The sentence that people read stands in the message bundles under
 * {@code rule.<rule>} with {@code args} by name, so that it can be told in their language.
 *
 * @param rule the rule's published name in kebab case, for example {@code must-fit-capacity}
 * @param period where in time it bites, when that is narrower than the request
 */
public record Violation(
        String rule,
        Map<String, String> args,
        @Nullable SpaceId space,
        @Nullable Period period) {
    public Violation {
        args = Map.copyOf(args);
    }

    public static Violation of(String rule) {
        return new Violation(rule, Map.of(), null, null);
    }

    public static Violation of(String rule, String name, Object value) {
        return new Violation(rule, Map.of(name, value.toString()), null, null);
    }

    public Violation at(SpaceId where, Period when) {
        return new Violation(rule, args, where, when);
    }
}
