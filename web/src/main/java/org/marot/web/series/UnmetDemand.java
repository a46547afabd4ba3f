package org.marot.web.series;

import java.util.List;
import org.marot.reservation.RefusedRequests;
import org.marot.reservation.write.Request;
import org.marot.reservation.write.Wish;
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

    /** A no that names a space and a time; any other is about the request and not about the place. */
    void keep(SeriesWish wish, Refused refused, Request request) {
        try {
            refused.violations().stream()
                    .filter(violation -> violation.space() != null && violation.period() != null)
                    .limit(MOST)
                    .forEach(violation -> keep(wish, violation, refused.kind(), request));
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
