package org.marot.web.proof;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Venue;
import org.marot.proof.Proof;
import org.marot.proof.ProofRequest;
import org.marot.web.page.Say;
import org.springframework.stereotype.Component;

/** Proofs in words. */
@Component
class ProofLines {
    private final Catalogue catalogue;
    private final Say say;
    private final Clock clock;

    ProofLines(Catalogue catalogue, Say say, Clock clock) {
        this.catalogue = catalogue;
        this.say = say;
        this.clock = clock;
    }

    /**
     * Public, for the template reads it.
     *
     * @param open still holds, or will
     */
    public record Line(String id, String category, String by, String validity, boolean open) {}

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    ZoneId zone() {
        return catalogue.venues().stream().findFirst().map(Venue::zone).orElse(ZoneOffset.UTC);
    }

    List<Line> of(List<Proof> proofs) {
        return proofs.stream().map(this::line).toList();
    }

    /** A paper that staff are to look at; public, for the template reads it. */
    public record Asked(String kind, String label, String number, String when, String because, boolean open) {}

    List<Asked> asked(List<ProofRequest> requests) {
        return requests.stream()
                .map(one -> new Asked(
                        one.kind().published(),
                        say.text("proof.kind." + one.kind().published()),
                        Objects.requireNonNullElse(one.number(), ""),
                        say.day(one.askedAt().atZoneSameInstant(zone())),
                        Objects.requireNonNullElse(one.because(), ""),
                        one.isOpen()))
                .toList();
    }

    private Line line(Proof proof) {
        String kind = say.text("proof.kind." + proof.kind().published());
        String last = proof.lastSigns();
        return new Line(
                proof.id().toString(),
                say.word(proof.category()),
                last == null ? kind : say.text("proof.with-number", kind, last),
                validity(proof.from(), proof.to()),
                !proof.hasEnded(today()));
    }

    private String validity(LocalDate from, @Nullable LocalDate to) {
        if (to == null) {
            return say.text("proof.valid-from", say.day(from));
        }
        return to.isBefore(today())
                ? say.text("proof.ended", say.day(to))
                : say.text("proof.valid", say.day(from), say.day(to));
    }
}
