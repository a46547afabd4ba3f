package org.marot.tariff.file;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.yaml.Place;
import org.marot.catalogue.yaml.Value;
import org.marot.pricing.grid.When;

/** Of parts of which the first that fits holds: tells those that none can ever reach. */
final class Reached {
    private final Map<When, Place> before = new HashMap<>();
    private @Nullable Place always;

    void next(Value item, When when) {
        Place same = always == null ? before.putIfAbsent(when, item.place()) : always;
        if (same != null) {
            item.mistake("is never reached: the first that fits holds, and line " + same.line() + " fits before it");
        } else if (when.equals(When.ALWAYS)) {
            always = item.place();
        }
    }
}
