package org.marot.web.quote;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.FileStatus;
import org.marot.congress.write.Quote;
import org.marot.people.QuoteAcceptances;
import org.marot.shared.Refused;
import org.marot.web.account.SignedIn;
import org.marot.web.booking.PageRequests;
import org.marot.web.congress.EventFileTroubles;
import org.marot.web.page.Say;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a quote. */
@Component
class QuoteView {
    private static final int USUAL_DAYS = 30;
    private static final Set<FileStatus> MAY_OFFER = Set.of(FileStatus.OPTION, FileStatus.QUOTED, FileStatus.CONFIRMED);

    private final QuoteDesk desk;
    private final Catalogue catalogue;
    private final QuoteAcceptances acceptances;
    private final SignedIn signedIn;
    private final EventFileTroubles reasons;
    private final Say say;
    private final Clock clock;

    QuoteView(
            QuoteDesk desk,
            Catalogue catalogue,
            QuoteAcceptances acceptances,
            SignedIn signedIn,
            EventFileTroubles reasons,
            Say say,
            Clock clock) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.acceptances = acceptances;
        this.signedIn = signedIn;
        this.reasons = reasons;
        this.say = say;
        this.clock = clock;
    }

    void fill(FileReceipt file, @Nullable Refused refused, Model model) {
        List<String> troubles = new ArrayList<>(refused == null ? List.of() : reasons.of(refused));
        model.addAttribute("reference", file.reference());
        model.addAttribute("id", file.eventFile().toString());
        model.addAttribute(
                "venue", catalogue.venue(file.plan().venue()).map(say::name).orElse(""));
        model.addAttribute("quote", sheet(file, troubles));
        model.addAttribute("troubles", troubles);
        model.addAttribute("state", state(file));
        boolean staff = signedIn.actor().isStaffOf(file.plan().venue());
        model.addAttribute("staff", staff);
        model.addAttribute("proof", staff ? proof(file) : null);
        model.addAttribute("mayOffer", MAY_OFFER.contains(file.status()));
        model.addAttribute("usualUntil", usualUntil(file));
        model.addAttribute("today", file.changedSinceAgreed() ? today(file) : null);
        model.addAttribute("command", PageRequests.newCommand());
    }

    /** In the reader's language. */
    String fileName(FileReceipt file) {
        return say.text(file.offer().isPresent() ? "quote.file" : "quote.file-estimate");
    }

    /** The proof of an acceptance, in words; public, for the template reads it. */
    public record Proof(String name, String when, String address, String digest) {}

    private @Nullable Proof proof(FileReceipt file) {
        return acceptances
                .of(file.eventFile())
                .map(kept -> new Proof(
                        Objects.requireNonNullElseGet(kept.name(), () -> say.text("quote.proof-erased")),
                        say.day(kept.at().atZone(file.plan().zone())) + ", "
                                + say.time(kept.at().atZone(file.plan().zone())),
                        Objects.requireNonNullElse(kept.address(), "–"),
                        HexFormat.of().formatHex(kept.digest())))
                .orElse(null);
    }

    String contractName() {
        return say.text("quote.contract-file");
    }

    /** Null where something has no price; what it is, is said. */
    private @Nullable QuoteSheet sheet(FileReceipt file, List<String> troubles) {
        try {
            return desk.sheet(file);
        } catch (Refused unpriced) {
            troubles.addAll(reasons.of(unpriced).stream()
                    .filter(text -> !troubles.contains(text))
                    .toList());
            return null;
        }
    }

    /** What it would cost as it is now; null where something has no price. */
    private @Nullable String today(FileReceipt file) {
        try {
            return desk.today(file);
        } catch (Refused unpriced) {
            return null;
        }
    }

    private String state(FileReceipt file) {
        Quote quote = file.quote();
        if (quote == null) {
            return "none";
        }
        if (file.status().isSigned() && !file.awaitsAcceptance()) {
            return file.changedSinceAgreed() ? "changed" : quote.accepted() ? "accepted" : "signed";
        }
        if (!quote.standing()) {
            return "superseded";
        }
        return clock.instant().isBefore(quote.validUntil()) ? "standing" : "expired";
    }

    /** As long as the option or a month, and before everything begins. */
    private LocalDate usualUntil(FileReceipt file) {
        ZoneId zone = file.plan().zone();
        LocalDate usual = clock.instant().atZone(zone).toLocalDate().plusDays(USUAL_DAYS);
        Instant end = file.until() == null ? file.plan().start() : file.until();
        LocalDate last = end.atZone(zone).toLocalDate();
        LocalDate latest = file.plan().start().atZone(zone).toLocalDate().minusDays(1);
        LocalDate first = last.isBefore(usual) ? last : usual;
        return first.isAfter(latest) ? latest : first;
    }
}
