package org.marot.web.page;

import java.util.List;
import org.marot.people.Account;
import org.marot.people.Accounts;
import org.marot.shared.CustomerId;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.springframework.stereotype.Component;

/** Staff name a customer by a mail address, or by a name that only one account has. */
@Component
public class CustomerSearch {
    private final Accounts accounts;

    CustomerSearch(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @throws Refused {@code no-such-customer} or {@code customer-must-be-one} */
    public CustomerId one(String text) {
        List<Account> found = accounts.search(text.strip(), 2);
        if (found.size() != 1) {
            throw Refused.because(Violation.of(found.isEmpty() ? "no-such-customer" : "customer-must-be-one"));
        }
        return found.get(0).customer();
    }
}
