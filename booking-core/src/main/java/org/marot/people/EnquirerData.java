package org.marot.people;

import java.time.Instant;
import java.util.UUID;
import org.marot.shared.EnquiryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets somebody who asked without an account, and is known as a customer by the id of the enquiry alone. */
@Component
public class EnquirerData {
    private final JdbcClient database;
    private final EventFileErasure events;

    EnquirerData(JdbcClient database) {
        this.database = database;
        this.events = new EventFileErasure(database);
    }

    /** In the caller's transaction: what they wrote, what others wrote about their event, and their address. */
    public void erase(EnquiryId enquiry, Instant at) {
        UUID customer = enquiry.value();
        events.ofCustomer(":id", customer, at);
        database.sql("update customer set name = null where id = ?")
                .param(customer)
                .update();
    }
}
