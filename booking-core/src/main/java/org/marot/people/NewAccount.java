package org.marot.people;

import java.util.Locale;
import org.marot.shared.AccountId;
import org.marot.shared.CustomerId;

/**
 * Somebody who wants an account.
 *
 * @param kind whether the account books for a person or for an organisation
 * @param category what they say they are
 */
public record NewAccount(
        AccountId id,
        CustomerId customer,
        EmailAddress email,
        String password,
        String name,
        Locale locale,
        CustomerKind kind,
        CustomerCategory category) {

    @Override
    public String toString() {
        return "NewAccount[" + id + "]";
    }

    /** A member as anybody can become one: a visitor until more is proved. */
    public static NewAccount visitor(
            AccountId id, CustomerId customer, EmailAddress email, String password, String name, Locale locale) {
        return new NewAccount(
                id, customer, email, password, name, locale, CustomerKind.PERSON, CustomerCategory.VISITOR);
    }
}
