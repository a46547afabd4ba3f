package org.marot.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BriefMemoryTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2027-03-01T12:00:00Z"), ZoneOffset.UTC);
    private int lookUps;

    @Test
    void whatWasFoundAndThatNothingWasFoundAreRemembered() {
        BriefMemory<String, String> memory = new BriefMemory<>(NOON, Duration.ofSeconds(5), 10);
        for (int times = 0; times < 2; times++) {
            assertThat(memory.get("one", () -> found("here"))).contains("here");
            assertThat(memory.get("none", this::nothing)).isEmpty();
        }
        assertThat(lookUps).isEqualTo(2);
    }

    @Test
    void whatIsNotWorthKeepingIsLookedUpEachTime() {
        BriefMemory<String, String> memory =
                new BriefMemory<>(NOON, Duration.ofSeconds(5), 10, value -> !value.equals("staff"));
        assertThat(memory.get("who", () -> found("staff"))).contains("staff");
        assertThat(memory.get("who", () -> found("member"))).contains("member");
        assertThat(memory.get("who", () -> found("staff"))).contains("member");
        assertThat(lookUps).isEqualTo(2);
    }

    private Optional<String> found(String value) {
        lookUps++;
        return Optional.of(value);
    }

    private Optional<String> nothing() {
        lookUps++;
        return Optional.empty();
    }
}
