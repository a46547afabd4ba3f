package org.marot.people;

import java.util.Optional;
import org.marot.shared.Slug;

/**
 * What kind of customer: prices and rules may differ by it. A town may name others than the usual ones.
 *
 * @param published the slug that the API, the tables and the towns' files use
 */
public record CustomerCategory(String published) {
    public static final CustomerCategory RESIDENT = new CustomerCategory("resident");
    public static final CustomerCategory VISITOR = new CustomerCategory("visitor");
    public static final CustomerCategory LOCAL_ASSOCIATION = new CustomerCategory("local-association");
    public static final CustomerCategory OUTSIDE_ASSOCIATION = new CustomerCategory("outside-association");
    public static final CustomerCategory COMPANY = new CustomerCategory("company");
    public static final CustomerCategory PUBLIC_BODY = new CustomerCategory("public-body");

    private static final int LONGEST = 30;

    public CustomerCategory {
        if (!isCategory(published)) {
            throw new IllegalArgumentException("not a category: " + published);
        }
    }

    public static Optional<CustomerCategory> read(String published) {
        return isCategory(published) ? Optional.of(new CustomerCategory(published)) : Optional.empty();
    }

    public boolean isAssociation() {
        return equals(LOCAL_ASSOCIATION) || equals(OUTSIDE_ASSOCIATION);
    }

    private static boolean isCategory(String text) {
        return text.length() <= LONGEST && Slug.isSlug(text);
    }
}
