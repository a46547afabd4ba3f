package org.marot.tariff.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Wording;
import org.marot.catalogue.yaml.Decimals;
import org.marot.catalogue.yaml.Durations;
import org.marot.catalogue.yaml.Entry;
import org.marot.catalogue.yaml.Ids;
import org.marot.catalogue.yaml.Place;
import org.marot.catalogue.yaml.Texts;
import org.marot.catalogue.yaml.Value;
import org.marot.pricing.grid.BookingWindow;
import org.marot.pricing.grid.Due;
import org.marot.pricing.grid.SecurityDeposit;
import org.marot.pricing.grid.Terms;
import org.marot.pricing.grid.When;

/** Reads {@code terms}, {@code security-deposits} and {@code booking-windows}. */
final class TermsReader {
    private static final int MOST = 100;
    private static final String BALANCE = "on-invoice, or such as 15 days before, or 30 days after";
    private static final Pattern DAYS = Pattern.compile("(?<days>\\d{1,3}) days? (?<side>before|after)");

    private final Vocabulary words;
    private final WhenReader conditions;
    private final Map<String, Place> termIds = new HashMap<>();
    private final Map<String, Place> windowIds = new HashMap<>();

    TermsReader(Vocabulary words) {
        this.words = words;
        this.conditions = new WhenReader(words);
    }

    List<Terms> terms(Entry file) {
        Reached reached = new Reached();
        return file.each("terms", "terms", MOST, item -> term(item, reached));
    }

    private Optional<Terms> term(Value item, Reached reached) {
        Entry entry = item.entry("terms with id, at-booking, balance and cancelling");
        Optional<String> id = Ids.take(entry, "the terms' id", termIds);
        When when = conditions.ofRest(entry);
        Due atBooking = entry.find("at-booking").map(Dues::read).orElse(Due.NOTHING);
        Integer balance = entry.find("balance").map(TermsReader::balance).orElse(null);
        List<Terms.Step> steps = new ArrayList<>();
        Set<Integer> days = new HashSet<>();
        entry.find("cancelling").ifPresent(list -> list.items("steps", 20).forEach(step -> step(step, days, steps)));
        entry.close();
        reached.next(item, when);
        return id.map(name -> new Terms(name, when, atBooking, balance, steps));
    }

    private static @Nullable Integer balance(Value value) {
        Optional<String> text = value.text(BALANCE, 40);
        Matcher matcher = DAYS.matcher(text.orElse(""));
        if (text.isEmpty() || text.get().equals("on-invoice")) {
            return null;
        }
        if (!matcher.matches()) {
            value.mistake("expected " + BALANCE + ", not '" + text.get() + "'");
            return null;
        }
        int days = Integer.parseInt(matcher.group("days"));
        return matcher.group("side").equals("before") ? days : -days;
    }

    private static void step(Value item, Set<Integer> days, List<Terms.Step> steps) {
        Entry entry = item.entry("days before the first day, and what is due");
        OptionalInt before = entry.require("days").map(v -> v.number(0, 1_000)).orElse(OptionalInt.empty());
        Due due = entry.require("due").map(Dues::read).orElse(Due.NOTHING);
        boolean refuse = entry.find("may-refuse-next").flatMap(Value::yesNo).orElse(false);
        entry.close();
        if (before.isEmpty()) {
            return;
        }
        if (!days.add(before.getAsInt())) {
            entry.mistake("days", "the step of " + before.getAsInt() + " days stands here a second time");
        }
        for (Terms.Step other : steps) {
            if (other.days() > before.getAsInt() && isLess(due, other.due())) {
                entry.mistake("due", "who gives up later would owe less than at the step of " + other.days() + " days");
            }
        }
        steps.add(new Terms.Step(before.getAsInt(), due, refuse));
    }

    /** Whatever the price is. */
    private static boolean isLess(Due later, Due earlier) {
        return later.percent() <= earlier.percent() && later.cents() <= earlier.cents() && !later.equals(earlier);
    }

    List<SecurityDeposit> deposits(Entry file) {
        List<SecurityDeposit> deposits = new ArrayList<>();
        file.find("security-deposits")
                .ifPresent(list -> list.items("security deposits", MOST).forEach(item -> {
                    Entry entry = item.entry("a security deposit with id, label and amount");
                    Optional<String> id = Ids.take(entry, "a deposit's id", words.ids());
                    Wording label = Texts.required(entry, "label", 200);
                    When when = conditions.ofRest(entry);
                    long cents = entry.require("amount").map(Decimals::cents).orElse(0L);
                    entry.close();
                    id.ifPresent(name -> deposits.add(new SecurityDeposit(name, label, when, cents)));
                }));
        return deposits;
    }

    List<BookingWindow> windows(Entry file) {
        List<BookingWindow> windows = new ArrayList<>();
        Reached reached = new Reached();
        file.find("booking-windows")
                .ifPresent(list -> list.items("booking windows", MOST).forEach(item -> {
                    Entry entry = item.entry("a booking window with id, notice and horizon");
                    Optional<String> id = Ids.take(entry, "a window's id", windowIds);
                    When when = conditions.ofRest(entry);
                    Optional<Value> notice = entry.find("notice");
                    Optional<Value> horizon = entry.find("horizon");
                    if (notice.isEmpty() && horizon.isEmpty()) {
                        item.mistake("says nothing; expected notice, horizon, or both");
                    }
                    entry.close();
                    reached.next(item, when);
                    id.ifPresent(name -> windows.add(new BookingWindow(
                            name,
                            when,
                            notice.flatMap(Durations::period).orElse(null),
                            horizon.flatMap(Durations::period).orElse(null))));
                }));
        return windows;
    }
}
