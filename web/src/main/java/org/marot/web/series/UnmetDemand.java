package org.marot.web.series;

import java.util.List;
import org.marot.reservation.RefusedRequests;
import org.marot.reservation.write.Request;
import org.marot.reservation.write.Wish;
import org.marot.series.DateVerdict;
import org.marot.series.SeriesReceipt;
import org.marot.series.SeriesWish;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.SpaceId;
import org.marot.shared.Violation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Keeps which dates of a refused series could not be had, without any name. */
@Component
class UnmetDemand {
    private static final Logger LOG = LoggerFactory.getLogger(UnmetDemand.class);

    /** More of one request would drown the others. */
    private static final int MOST = 20;

    private final RefusedRequests refusedRequests;

    UnmetDemand(RefusedRequests refusedRequests) {
        this.refusedRequests = refusedRequests;
    }

    /** The dates for which all was refused. */
    void keep(SeriesWish wish, Refused refused, Request request) {
        keep(wish, refused.violations(), refused.kind(), request);
    }

    /** The dates that were left out because they could not be had. */
    void keep(SeriesWish wish, SeriesReceipt receipt, Request request) {
        List<DateVerdict> missed =
                receipt.verdicts().stream().filter(verdict -> !verdict.free()).toList();
        boolean taken = missed.stream().allMatch(verdict -> verdict.finding() == DateVerdict.Finding.TAKEN);
        List<Violation> violations = missed.stream()
                .flatMap(verdict -> verdict.violations().stream())
                .toList();
        keep(wish, violations, taken ? Refused.Kind.TAKEN : Refused.Kind.RULE_BROKEN, request);
    }

    /** A no that names a space and a time; any other is about the request and not about the place. */
    private void keep(SeriesWish wish, List<Violation> violations, Refused.Kind kind, Request request) {
        try {
            violations.stream()
                    .filter(violation -> violation.space() != null && violation.period() != null)
                    .limit(MOST)
                    .forEach(violation -> keep(wish, violation, kind, request));
        } catch (DataAccessException e) {
            LOG.warn("A refused series is not kept as demand", e);
        }
    }

    private void keep(SeriesWish wish, Violation violation, Refused.Kind kind, Request request) {
        SpaceId space = violation.space();
        Period period = violation.period();
        if (space != null && period != null) {
            Wish one = new Wish(space, period, wish.customer(), wish.category(), wish.attendees(), wish.layout());
            refusedRequests.keep(one, new Refused(kind, List.of(violation)), request.at());
        }
    }
}
