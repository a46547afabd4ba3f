package org.marot.web.testing;

import java.util.regex.Pattern;
import org.springframework.web.method.HandlerMethod;

/** One path and method that a controller answers. */
public record Route(String method, String pattern, HandlerMethod handler) {
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    public boolean isApi() {
        return pattern.startsWith("/api/");
    }

    public boolean takesBody() {
        return !method.equals("GET") && !method.equals("DELETE");
    }

    /** The path with something well-formed in each variable, which nothing is called. */
    public String sample() {
        return with("00000000-0000-4000-8000-000000000000");
    }

    public String with(String value) {
        return VARIABLE.matcher(pattern).replaceAll(java.util.regex.Matcher.quoteReplacement(value));
    }

    public boolean hasVariable() {
        return pattern.contains("{");
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
