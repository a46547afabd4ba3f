package org.marot.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marot.shared.CustomerId;

/**
 * Who pays.
 *
 * @param category what they say they are; what is proved is another matter
 * @param erasableName null once the person's data has been erased
 */
public record Customer(
        CustomerId id, CustomerKind kind, @Nullable String erasableName, CustomerCategory category) {
    /** Empty once erased. */
    public Optional<String> name() {
        return Optional.ofNullable(erasableName);
    }
}
