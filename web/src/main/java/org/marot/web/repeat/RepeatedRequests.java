package org.marot.web.repeat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sees to it that a request is worked out once. On this node the later of two waits for the first in memory; between
 * nodes it looks until the answer is there. What a fallen process began is begun anew. Requests whose commands carry the
 * key are carried out once by themselves, and are not announced to the other nodes: that would cost a write each.
 */
@Component
class RepeatedRequests {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long LOOK_EVERY_MILLIS = 60;
    private final Map<UUID, UnderWay> underWay = new ConcurrentHashMap<>();
    private final FirstAnswers answers;
    private final AnswerKeeper keeper;
    private final WebNode node;

    RepeatedRequests(FirstAnswers answers, AnswerKeeper keeper, WebNode node) {
        this.answers = answers;
        this.keeper = keeper;
        this.node = node;
    }

    /**
     * What is to be done with a request that has just come in.
     *
     * @param carriesKey whether its command would be carried out once even by two nodes at a time
     */
    Turn begin(UUID request, byte[] fingerprint, boolean carriesKey) {
        UnderWay mine = new UnderWay(fingerprint);
        UnderWay first = underWay.putIfAbsent(request, mine);
        if (first != null) {
            return waitFor(first, fingerprint);
        }
        Turn turn = null;
        try {
            turn = carriesKey ? written(request, fingerprint) : fromDatabase(request, fingerprint);
            return turn;
        } finally {
            if (!(turn instanceof Turn.First)) {
                forget(request, mine);
            }
        }
    }

    /** The first answer is known. */
    void finish(UUID request, byte[] fingerprint, Answer answer) {
        UnderWay mine = underWay.get(request);
        if (mine == null) {
            return;
        }
        mine.answer = answer;
        mine.done.countDown();
        keeper.keep(request, fingerprint, answer, () -> underWay.remove(request, mine));
    }

    /** There is no answer worth keeping; whoever comes next works it out anew. */
    void abandon(UUID request) {
        try {
            answers.abandon(request);
        } finally {
            UnderWay mine = underWay.get(request);
            if (mine != null) {
                forget(request, mine);
            }
        }
    }

    private void forget(UUID request, UnderWay mine) {
        underWay.remove(request, mine);
        mine.done.countDown();
    }

    private Turn waitFor(UnderWay first, byte[] fingerprint) {
        if (!Arrays.equals(first.fingerprint, fingerprint)) {
            return new Turn.Other();
        }
        try {
            boolean done = first.done.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            Answer answer = first.answer;
            return done && answer != null ? new Turn.Repeated(answer) : new Turn.Busy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Turn.Busy();
        }
    }

    private Turn written(UUID request, byte[] fingerprint) {
        Turn turn = earlier(request, fingerprint);
        return turn == null ? new Turn.First() : turn;
    }

    private Turn fromDatabase(UUID request, byte[] fingerprint) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            if (answers.claim(request, fingerprint)) {
                return new Turn.First();
            }
            Turn turn = earlier(request, fingerprint);
            if (turn != null) {
                return turn;
            }
            pause();
        }
        return new Turn.Busy();
    }

    private @Nullable Turn earlier(UUID request, byte[] fingerprint) {
        Optional<FirstAnswers.Earlier> found = answers.find(request);
        if (found.isEmpty()) {
            return null;
        }
        FirstAnswers.Earlier earlier = found.get();
        if (!Arrays.equals(earlier.fingerprint(), fingerprint)) {
            return new Turn.Other();
        }
        Integer status = earlier.status();
        byte[] answer = earlier.answer();
        if (status != null && answer != null) {
            return answers.opened(request, status, answer)
                    .<Turn>map(Turn.Repeated::new)
                    .orElseGet(Turn.First::new);
        }
        boolean fallen = earlier.node().equals(node.id()) || !node.isAlive(earlier.node());
        return fallen && answers.takeOver(request, earlier.node()) ? new Turn.First() : null;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A request that this process works on, or whose answer is not written down yet. */
    private static final class UnderWay {
        private final byte[] fingerprint;
        private final CountDownLatch done = new CountDownLatch(1);
        private volatile @Nullable Answer answer;

        private UnderWay(byte[] fingerprint) {
            this.fingerprint = fingerprint;
        }
    }
}
