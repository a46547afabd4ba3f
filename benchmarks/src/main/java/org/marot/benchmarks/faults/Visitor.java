package org.marot.benchmarks.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One client: books, and now and then moves, confirms or cancels what it has; one request at a time. */
final class Visitor {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int PAUSE_MILLIS = 50;

    private record Own(String reservation, String venue) {}

    private final Api api;
    private final String token;
    private final Wishes wishes;
    private final History history;
    private final Random random;
    private final List<Own> own = new ArrayList<>();

    Visitor(Api api, String token, Wishes wishes, History history, Random random) {
        this.api = api;
        this.token = token;
        this.wishes = wishes;
        this.history = history;
        this.random = random;
    }

    /** Until the doors close, or nobody answers any more. */
    void visit(AtomicBoolean open) throws InterruptedException {
        while (open.get()) {
            Outcome outcome = one();
            if (outcome instanceof Outcome.Silence) {
                return;
            }
            if (outcome instanceof Outcome.ComeBack) {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        }
    }

    private Outcome one() throws InterruptedException {
        Own changed = random.nextInt(4) == 0 && !own.isEmpty() ? own.get(random.nextInt(own.size())) : null;
        Stay stay = changed == null ? null : history.settled(changed.reservation());
        if (changed == null || stay == null || !stay.isLiving()) {
            own.remove(changed);
            return book();
        }
        return send(change(changed, stay), null);
    }

    private Outcome book() throws InterruptedException {
        Wishes.Wish wish = wishes.any(random);
        boolean hold = random.nextInt(8) == 0;
        String body = JSON.writeValueAsString(Map.of(
                "space",
                wish.space(),
                "from",
                wish.from().toString(),
                "to",
                wish.to().toString(),
                "hold",
                hold));
        return send(asked("/reservations", body, ""), wish.venue());
    }

    private Asked change(Own changed, Stay stay) {
        String path = "/reservations/" + changed.reservation();
        if (stay.status().equals("held") && random.nextBoolean()) {
            return asked(path + "/confirm", "", changed.reservation());
        }
        if (random.nextInt(3) == 0) {
            return asked(path + "/cancel", "", changed.reservation());
        }
        Wishes.Wish wish = wishes.in(changed.venue(), random);
        String body = JSON.writeValueAsString(Map.of(
                "space",
                wish.space(),
                "from",
                wish.from().toString(),
                "to",
                wish.to().toString()));
        return asked(path + "/move", body, changed.reservation());
    }

    private Asked asked(String path, String body, String reservation) {
        long number = history.nextNumber();
        return new Asked(number, token, path, "fault-run-" + number, body, reservation);
    }

    private Outcome send(Asked asked, @Nullable String venue) throws InterruptedException {
        history.isSent(asked);
        Outcome outcome = Outcome.of(api, asked);
        history.came(asked, outcome);
        if (venue != null && outcome instanceof Outcome.Acknowledged done) {
            own.add(new Own(done.stay().reservation(), venue));
        }
        return outcome;
    }
}
