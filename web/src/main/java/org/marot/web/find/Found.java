package org.marot.web.find;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;

/**
 * One space in the list of results.
 *
 * @param bookHere the address of the booking form, filled in
 * @param reasons why it cannot be had; empty when it can
 * @param price for who asks, in words; null where no grid is in force
 * @param nearest when it can be had instead
 */
record Found(
        Space space,
        Venue venue,
        int unitsFree,
        String bookHere,
        List<String> reasons,
        List<Near> nearest,
        @Nullable String price) {}
