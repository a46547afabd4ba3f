package org.marot.web.congress;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.congress.proposals.Hindrance;
import org.marot.congress.proposals.Proposal;
import org.marot.congress.proposals.ProposalFindings;
import org.marot.web.congress.EventFileAnswer.SpaceAnswer;
import org.marot.web.support.MoneyText;
import org.marot.web.support.TimeText;

/** Where and when an event would fit. */
@Schema(name = "EventFileProposals")
record ProposalAnswer(
        @Schema(description = "The first day that the file asks for")
        LocalDate asked,

        @Schema(
                description =
                        "Why the asked date does not do in the asked spaces, never on whose account; empty when it does")
        List<HindranceAnswer> hindrances,

        @Schema(description = "The free one nearest to the asked date") @Nullable
        OneAnswer nearest,

        @Schema(
                description =
                        "The best first, 20 at most, 3 on one day, 5 of the same spaces: free before waiting, then"
                                + " the fewest empty seats, the fewest spaces, the lowest price, the asked spaces, the nearest date")
        List<OneAnswer> proposals,

        @Schema(description = "False when a day has more sets of spaces than were looked at")
        boolean complete) {

    /** What stands in the way. */
    @Schema(name = "ProposalHindrance")
    record HindranceAnswer(
            @Schema(description = "taken, out-of-use, option, closed, past or unfit")
            String kind,

            @Nullable String space,
            String from,
            String to) {
        private static HindranceAnswer of(Hindrance one) {
            return new HindranceAnswer(
                    one.kind().published(),
                    one.space() == null ? null : one.space().value(),
                    TimeText.of(one.during().from()),
                    TimeText.of(one.during().to()));
        }
    }

    /** Spaces and days for the whole event. */
    @Schema(name = "EventFileProposal")
    record OneAnswer(
            LocalDate first,

            @Schema(
                    description =
                            "1 when all of it is free; otherwise the rank that an option would have at the end of the line")
            int rank,

            int emptySeats,

            @Schema(
                    description = "Of the spaces with tax, at the prices of now; null where one has none",
                    example = "1440.00")
            @Nullable
            String gross,

            @Schema(description = "To be sent to PUT /event-files/{id} as it is")
            List<SpaceAnswer> spaces) {
        private static OneAnswer of(Proposal one) {
            return new OneAnswer(
                    one.first(),
                    one.rank(),
                    one.emptySeats(),
                    one.price() == null ? null : MoneyText.of(one.price()),
                    one.uses().stream().map(SpaceAnswer::of).toList());
        }
    }

    static ProposalAnswer of(ProposalFindings findings) {
        return new ProposalAnswer(
                findings.wish().first(),
                findings.hindrances().stream().map(HindranceAnswer::of).toList(),
                findings.nearest().map(OneAnswer::of).orElse(null),
                findings.best().stream().map(OneAnswer::of).toList(),
                !findings.cut());
    }
}
