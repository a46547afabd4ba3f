package org.marot.congress.proposals;

import java.util.List;
import java.util.Optional;

/**
 * What a search for rooms and days found.
 *
 * @param wish what was looked for
 * @param hindrances why the date that was asked for does not do in the rooms that were; empty when it does
 * @param best the best first
 * @param nearest the free one whose date is nearest to the one asked
 * @param cut on some days there are more sets of rooms than were looked at
 */
public record ProposalFindings(
        ProposalWish wish, List<Hindrance> hindrances, List<Proposal> best, Optional<Proposal> nearest, boolean cut) {
    public ProposalFindings {
        hindrances = List.copyOf(hindrances);
        best = List.copyOf(best);
    }
}
