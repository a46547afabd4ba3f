package org.marot.web.price;

import java.time.LocalDate;
import java.util.List;
import org.marot.catalogue.Space;
import org.marot.shared.CustomerId;

/** What a customer can pay with instead of money. */
public interface PayingPasses {
    /** A pass or subscription, by what people read. */
    record PayingPass(String id, String text) {}

    /** For a use of the space on that day, the one that ends first on top. */
    List<PayingPass> of(CustomerId customer, Space space, LocalDate day);
}
