package org.marot.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.marot.claims.ClaimTable.Blocker;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.springframework.stereotype.Component;

/**
 * Claims of event files: several spaces and periods for one holder, all or none. Whoever calls this is alone on all claims,
 * for the line of options is locked.
 */
@Component
public class FileClaims {
    private final ClaimTable table;
    private final OutOfUseTimes outOfUse;

    FileClaims(ClaimTable table, OutOfUseTimes outOfUse) {
        this.table = table;
        this.outOfUse = outOfUse;
    }

    /** Whether {@link #take} would succeed now. */
    public boolean areFree(List<ClaimRequest> requests) {
        return requests.stream().noneMatch(table::isClaimed);
    }

    /** @throws Refused that names everything that blocks; the transaction cannot go on then */
    public void take(List<ClaimRequest> requests) {
        List<Refused> refusals = new ArrayList<>();
        for (ClaimRequest request : inOrder(requests)) {
            List<Blocker> blockers = table.claimCells(request);
            if (blockers.stream().anyMatch(blocker -> blocker.outcome().equals("stale"))) {
                throw new StaleCatalogue();
            }
            refusal(request, blockers, refusals);
        }
        throwIfAny(refusals);
    }

    /** @throws Refused that names everything that blocks and is no event file: what no place in the line would help against */
    public void requireNothingElse(List<ClaimRequest> requests) {
        List<Refused> refusals = new ArrayList<>();
        for (ClaimRequest request : inOrder(requests)) {
            refusal(request, table.besideFiles(request), refusals);
        }
        throwIfAny(refusals);
    }

    private void refusal(ClaimRequest request, List<Blocker> blockers, List<Refused> refusals) {
        if (!blockers.isEmpty()) {
            refusals.add(outOfUse.refusing(
                    request, blockers.stream().map(Blocker::during).toList()));
        }
    }

    private static void throwIfAny(List<Refused> refusals) {
        if (refusals.isEmpty()) {
            return;
        }
        List<Violation> all = refusals.stream()
                .flatMap(refused -> refused.violations().stream())
                .distinct()
                .toList();
        boolean taken = refusals.stream().anyMatch(refused -> refused.kind() == Refused.Kind.TAKEN);
        throw new Refused(taken ? Refused.Kind.TAKEN : Refused.Kind.RULE_BROKEN, all);
    }

    private static List<ClaimRequest> inOrder(List<ClaimRequest> requests) {
        return requests.stream()
                .sorted(Comparator.comparing(
                                (ClaimRequest request) -> request.during().start())
                        .thenComparing(request -> request.space().value()))
                .toList();
    }
}
