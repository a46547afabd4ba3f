package org.marot.web.account;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.marot.people.EmailAddress;
import org.marot.people.PasswordRules;
import org.marot.shared.Violation;

/** What somebody typed who wants an account, and what is wrong with it, field by field. */
record SignUpForm(String name, String email, String password) {
    static final int LONGEST_NAME = 100;

    SignUpForm {
        name = name.strip();
    }

    Map<String, Violation> faults(PasswordRules rules) {
        Map<String, Violation> faults = new LinkedHashMap<>();
        if (name.isEmpty()) {
            faults.put("name", Violation.of("name-missing"));
        } else if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            faults.put("name", Violation.of("name-unreadable", "longest", LONGEST_NAME));
        }
        Optional<EmailAddress> address = EmailAddress.read(email);
        if (address.isEmpty()) {
            faults.put("email", Violation.of("email-unreadable"));
        }
        address.or(() -> EmailAddress.read("nobody@invalid.example"))
                .flatMap(known -> rules.broken(password, known))
                .ifPresent(fault -> faults.put("password", fault));
        return faults;
    }

    EmailAddress address() {
        return EmailAddress.read(email).orElseThrow();
    }

    /** Without the password, so that it never reaches a log. */
    @Override
    public String toString() {
        return "SignUpForm";
    }
}
