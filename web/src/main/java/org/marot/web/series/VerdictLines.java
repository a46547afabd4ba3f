package org.marot.web.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.series.DateVerdict;
import org.marot.series.DateVerdict.Finding;
import org.marot.shared.Period;
import org.marot.shared.Violation;
import org.marot.web.availability.Alternative;
import org.marot.web.page.Say;
import org.marot.web.series.VerdictAnswers.Party;
import org.marot.web.series.VerdictLine.Choice;
import org.marot.web.support.Messages;
import org.marot.web.support.TimeText;
import org.springframework.stereotype.Component;

/** Puts verdicts into lines for people, the first ones that are taken with what could be had instead. */
@Component
class VerdictLines {
    private static final int MOST_WITH_CHOICES = 20;
    private final VerdictAnswers answers;
    private final Messages messages;
    private final Catalogue catalogue;
    private final Say say;

    VerdictLines(VerdictAnswers answers, Messages messages, Catalogue catalogue, Say say) {
        this.answers = answers;
        this.messages = messages;
        this.catalogue = catalogue;
        this.say = say;
    }

    /** @param chosen what the form sent for each date; empty when it was not sent yet */
    List<VerdictLine> of(List<DateVerdict> verdicts, @Nullable Party party, Map<String, String> chosen) {
        List<VerdictLine> lines = new ArrayList<>();
        int looked = 0;
        for (DateVerdict verdict : verdicts) {
            boolean look = party != null && verdict.finding() == Finding.TAKEN && looked < MOST_WITH_CHOICES;
            looked += look ? 1 : 0;
            List<Choice> choices = look && party != null
                    ? answers.near(verdict, party).stream()
                            .map(near -> choice(near, verdict))
                            .toList()
                    : List.of();
            String sent = chosen.isEmpty() ? null : chosen.getOrDefault("d" + verdict.date(), "");
            lines.add(line(verdict, choices, sent));
        }
        return lines;
    }

    private VerdictLine line(DateVerdict verdict, List<Choice> choices, @Nullable String chosen) {
        Period period = verdict.period();
        return new VerdictLine(
                verdict.date().toString(),
                say.day(verdict.date()),
                period == null ? "" : say.times(period),
                verdict.finding().published(),
                verdict.hourTwice(),
                verdict.violations().stream().map(this::reason).distinct().toList(),
                choices,
                chosen);
    }

    private String reason(Violation violation) {
        Period when = violation.period();
        return violation.rule().equals("taken") && when != null
                ? say.text("booking.taken", say.times(when))
                : messages.of(violation);
    }

    private Choice choice(Alternative near, DateVerdict verdict) {
        Period asked = verdict.period();
        String when = asked == null ? say.period(near.period()) : say.near(near.period(), asked);
        String where = near.space().equals(verdict.space())
                ? ""
                : catalogue
                                .space(near.space())
                                .map(say::name)
                                .orElse(near.space().value()) + ", ";
        String value = near.space() + "|" + TimeText.of(near.period().from()) + "|"
                + TimeText.of(near.period().to());
        return new Choice(value, where + when);
    }
}
