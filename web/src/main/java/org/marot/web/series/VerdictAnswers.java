package org.marot.web.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.series.DateVerdict;
import org.marot.series.DateVerdict.Finding;
import org.marot.series.SeriesWish;
import org.marot.shared.Actor;
import org.marot.shared.Period;
import org.marot.shared.Violation;
import org.marot.web.availability.Alternative;
import org.marot.web.availability.Alternatives;
import org.marot.web.availability.Asker;
import org.marot.web.reservation.Wishes;
import org.marot.web.support.Messages;
import org.marot.web.support.Problem;
import org.marot.web.support.TimeText;
import org.springframework.stereotype.Component;

/** Puts verdicts into words, with what could be had instead of a date that is taken. */
@Component
class VerdictAnswers {
    /** Alternatives are looked for one date at a time; for more dates nobody would read them. */
    private static final int MOST_WITH_ALTERNATIVES = 30;

    private final Messages messages;
    private final Alternatives alternatives;
    private final Catalogue catalogue;

    VerdictAnswers(Messages messages, Alternatives alternatives, Catalogue catalogue) {
        this.messages = messages;
        this.alternatives = alternatives;
        this.catalogue = catalogue;
    }

    /** Who would come. */
    record Party(Asker asker, int attendees, @Nullable String layout) {
        static Party of(SeriesWish wish, Actor actor, Wishes wishes) {
            LocalDate first = wish.from().toLocalDate();
            return new Party(
                    wishes.asker(actor, wish.customer(), wish.category(), first), wish.attendees(), wish.layout());
        }
    }

    List<DateAnswer> of(List<DateVerdict> verdicts, Party party) {
        List<DateAnswer> answers = new ArrayList<>();
        int looked = 0;
        for (DateVerdict verdict : verdicts) {
            boolean look = verdict.finding() == Finding.TAKEN && looked < MOST_WITH_ALTERNATIVES;
            looked += look ? 1 : 0;
            answers.add(answer(verdict, look ? near(verdict, party) : List.of()));
        }
        return answers;
    }

    List<DateAnswer> of(List<DateVerdict> verdicts) {
        return verdicts.stream().map(verdict -> answer(verdict, List.of())).toList();
    }

    /** Free by the tables, on the same date or in the days after. */
    List<Alternative> near(DateVerdict verdict, Party party) {
        Period period = verdict.period();
        List<Period> taken = verdict.violations().stream()
                .map(Violation::period)
                .flatMap(Stream::ofNullable)
                .toList();
        return period == null
                ? List.of()
                : catalogue
                        .space(verdict.space())
                        .map(space -> alternatives.near(
                                space, period, party.attendees(), party.layout(), party.asker(), null, taken))
                        .orElse(List.of())
                        .stream()
                        .filter(one -> catalogue
                                .space(one.space())
                                .map(space -> space.venue())
                                .equals(catalogue.space(verdict.space()).map(space -> space.venue())))
                        .toList();
    }

    private DateAnswer answer(DateVerdict verdict, List<Alternative> near) {
        Period period = verdict.period();
        return new DateAnswer(
                verdict.date().toString(),
                verdict.space().value(),
                period == null ? null : TimeText.of(period.from()),
                period == null ? null : TimeText.of(period.to()),
                verdict.finding().published(),
                verdict.hourTwice(),
                verdict.violations().stream().map(this::reason).toList(),
                near.stream().map(VerdictAnswers::alternative).toList());
    }

    private Problem.Reason reason(Violation violation) {
        Period when = violation.period();
        return new Problem.Reason(
                violation.rule(),
                messages.of(violation),
                null,
                when == null ? null : TimeText.of(when.from()),
                when == null ? null : TimeText.of(when.to()),
                violation.space() == null ? null : violation.space().value());
    }

    private static Problem.Alternative alternative(Alternative one) {
        return new Problem.Alternative(
                one.space().value(),
                TimeText.of(one.period().from()),
                TimeText.of(one.period().to()));
    }
}
