package org.marot.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ClosingTest {
    private final List<String> closed = Collections.synchronizedList(new ArrayList<>());

    @Test
    void closesTheLastOneFirstAlsoWhenOneFails() {
        Closing closing = new Closing();
        closing.add(() -> closed.add("folder"));
        closing.add((AutoCloseable) () -> {
            throw new IllegalStateException("stuck");
        });
        closing.add(() -> closed.add("web"));
        closing.close();
        closing.close();
        assertThat(closed).containsExactly("web", "folder");
    }

    @Test
    void waitsForWhatIsStillStarting() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        Closing closing = new Closing();
        closing.start(() -> {
            awaitQuietly(go);
            return (AutoCloseable) () -> closed.add("server");
        });
        Thread stop = new Thread(closing::close);
        stop.start();
        go.countDown();
        stop.join(10_000);
        assertThat(closed).containsExactly("server");
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
