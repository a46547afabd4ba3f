package org.marot.catalogue.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Conditions;
import org.marot.catalogue.Conditions.Step;
import org.marot.catalogue.Wording;
import org.marot.catalogue.yaml.Entry;
import org.marot.catalogue.yaml.Texts;
import org.marot.catalogue.yaml.Value;

/** Reads {@code conditions} of a venue: deposit, ladder of cancelling, and the text of its contracts. */
final class ConditionsReader {
    private static final int MOST_STEPS = 20;
    private static final int LONGEST_TEXT = 20_000;

    private ConditionsReader() {}

    static @Nullable Conditions of(Entry venue) {
        return venue.find("conditions").map(ConditionsReader::read).orElse(null);
    }

    private static Conditions read(Value value) {
        Entry entry = value.entry("deposit, cancelling and text");
        OptionalInt deposit = entry.find("deposit").map(v -> v.number(0, 100)).orElse(OptionalInt.empty());
        List<Step> steps = new ArrayList<>();
        Set<Integer> days = new HashSet<>();
        entry.find("cancelling")
                .ifPresent(list -> list.items("steps", MOST_STEPS).forEach(item -> step(item, days, steps)));
        Optional<Wording> text = entry.find("text").map(v -> Texts.wording(v, LONGEST_TEXT));
        entry.close();
        return new Conditions(
                deposit.orElse(Conditions.USUAL.deposit()),
                steps,
                text.map(Wording::french).orElse(null),
                text.map(Wording::english).orElse(null));
    }

    private static void step(Value item, Set<Integer> days, List<Step> steps) {
        Entry entry = item.entry("days before the event, and what is due");
        OptionalInt before = entry.require("days").map(v -> v.number(0, 1_000)).orElse(OptionalInt.empty());
        OptionalInt due = entry.require("due").map(v -> v.number(0, 100)).orElse(OptionalInt.empty());
        entry.close();
        if (before.isPresent() && due.isPresent()) {
            if (!days.add(before.getAsInt())) {
                item.mistake("a second step for " + before.getAsInt() + " days");
            }
            steps.add(new Step(before.getAsInt(), due.getAsInt()));
        }
    }
}
