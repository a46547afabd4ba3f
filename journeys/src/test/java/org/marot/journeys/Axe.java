package org.marot.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What axe finds on a page. Its builder lets the browser carry every element that passes over to here, and opens another
 * page to put the results together: on a planning that took seconds. This asks for what is wrong alone.
 */
final class Axe {
    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String PRESENT = "() => typeof axe !== 'undefined'";
    private static final String RUN = """
            standards => axe.run(document, {
              runOnly: { type: 'tag', values: standards },
              resultTypes: ['violations'],
            }).then(results => results.violations.map(rule => `${rule.id} ${rule.nodes[0].html}`))
            """;

    private Axe() {}

    /** Each rule that is broken, with the first element that breaks it. */
    static List<String> findings(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate(PRESENT))) {
            page.evaluate("() => {" + AxeBuilder.getAxeScript() + "}");
        }
        return ((List<?>) page.evaluate(RUN, STANDARDS))
                .stream().map(Object::toString).toList();
    }
}
