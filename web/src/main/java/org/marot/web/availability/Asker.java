package org.marot.web.availability;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Space;
import org.marot.proof.CategoriesByDay;
import org.marot.shared.AccountId;
import org.marot.shared.Actor;
import org.marot.shared.CustomerId;
import org.marot.shared.Period;

/**
 * Who wants to know.
 *
 * @param categories what the customer is on each day; null as long as nobody has signed in, and then no rule about it is judged
 */
public record Asker(Actor actor, @Nullable CategoriesByDay categories) {
    /** Somebody whose category is decided, for whatever day. */
    public Asker(Actor actor, String category) {
        this(actor, CategoriesByDay.always(category));
    }

    private static final Asker ANYBODY = new Asker(
            new Actor(new AccountId(new UUID(0, 0)), new CustomerId(new UUID(0, 0)), Set.of(), false),
            (CategoriesByDay) null);

    /** As long as nobody has signed in, no rule about the category is judged. */
    public String category(Space space, Period period) {
        return categories == null
                ? space.rules().categories().stream().findFirst().orElse("")
                : categories.on(period.from().toLocalDate());
    }

    /** Somebody who has not signed in. */
    public static Asker anybody() {
        return ANYBODY;
    }
}
