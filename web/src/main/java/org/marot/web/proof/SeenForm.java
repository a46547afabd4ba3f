package org.marot.web.proof;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.StandardWords;
import org.marot.catalogue.Venue;
import org.marot.people.CustomerCategory;
import org.marot.pricing.Tariff;
import org.marot.pricing.grid.SpaceLine;
import org.marot.proof.ProofKind;
import org.marot.proof.StaffProofs.Seen;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.marot.web.support.Malformed;
import org.springframework.stereotype.Component;

/** What staff type after a look at a paper. */
@Component
class SeenForm {
    private final Catalogue catalogue;
    private final Tariff tariff;
    private final ProofLines lines;

    SeenForm(Catalogue catalogue, Tariff tariff, ProofLines lines) {
        this.catalogue = catalogue;
        this.tariff = tariff;
        this.lines = lines;
    }

    /** As it was typed; public, for the template reads it. */
    public record Typed(
            @Nullable String kind,
            @Nullable String number,
            @Nullable String category,
            @Nullable String from,
            @Nullable String to) {
        static Typed empty(LocalDate today) {
            return new Typed("", "", "", today.toString(), "");
        }
    }

    /** The usual ones, and those that the venues' rules and prices of today know. */
    List<String> categories() {
        TreeSet<String> categories = new TreeSet<>(StandardWords.CATEGORIES.keySet());
        for (Venue venue : catalogue.venues()) {
            catalogue.spacesOf(venue.id()).stream()
                    .map(Space::rules)
                    .forEach(rules -> categories.addAll(rules.categories()));
            tariff.grid(venue.id(), lines.today())
                    .ifPresent(grid -> grid.lines().stream()
                            .map(SpaceLine::when)
                            .forEach(when -> categories.addAll(when.categories())));
        }
        return List.copyOf(categories);
    }

    Seen read(Typed typed) {
        String category = text(typed.category());
        if (!categories().contains(category)) {
            throw Malformed.unreadable("category");
        }
        LocalDate from = date(typed.from());
        if (from == null) {
            throw Refused.because(Violation.of("proof-needs-first-day"));
        }
        return new Seen(
                kind(text(typed.kind())),
                text(typed.number()),
                CustomerCategory.read(category).orElseThrow(),
                from,
                date(typed.to()));
    }

    /** Those that customers ask for. */
    static ProofKind asked(String text) {
        ProofKind kind = kind(text);
        if (kind == ProofKind.STAFF_WORD) {
            throw Malformed.unreadable("kind");
        }
        return kind;
    }

    private static ProofKind kind(String text) {
        for (ProofKind kind : ProofKind.values()) {
            if (kind != ProofKind.GRAND_PASS && kind.published().equals(text)) {
                return kind;
            }
        }
        throw Malformed.unreadable("kind");
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        if (text(text).isEmpty()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text(text));
            if (date.getYear() < 1900 || date.getYear() > 2199) {
                throw Refused.because(Violation.of("proof-needs-first-day"));
            }
            return date;
        } catch (DateTimeException e) {
            throw Refused.because(Violation.of("proof-needs-first-day"));
        }
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
