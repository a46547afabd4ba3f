package org.marot.web.booking;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.marot.reservation.write.AgreedPrice;
import org.marot.reservation.write.ReservationPrices;
import org.marot.reservation.write.ReservationStatus;
import org.marot.reservation.write.Wish;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.web.page.Say;
import org.marot.web.price.PriceViews;
import org.marot.web.reservation.PriceColumns;
import org.marot.web.reservation.ReservationRow;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of a booking say about its price; nothing where no grid is in force. */
@Component
class PagePrices {
    private final ReservationPrices prices;
    private final PriceViews views;
    private final StaffChanges staff;
    private final Say say;
    private final Clock clock;

    PagePrices(ReservationPrices prices, PriceViews views, StaffChanges staff, Say say, Clock clock) {
        this.prices = prices;
        this.views = views;
        this.staff = staff;
        this.say = say;
        this.clock = clock;
    }

    /** The gross price that a form was shown with; null when it says none. */
    static @Nullable Long read(@Nullable String text) {
        return text != null && text.matches("\\d{1,15}") ? Long.valueOf(text) : null;
    }

    /** The gross price as it is fixed. */
    static long now(ReservationRow row) {
        PriceColumns price = row.price();
        return price == null ? 0 : price.gross();
    }

    static boolean isAbout(Refused refused) {
        return refused.violations().stream().anyMatch(one -> one.rule().equals("price-changed"));
    }

    void none(Model model) {
        model.addAttribute("price", null);
        model.addAttribute("shownPrice", 0L);
    }

    void show(VenueId venue, Period period, @Nullable AgreedPrice price, Model model) {
        none(model);
        if (price != null) {
            LocalDate first = period.from().toLocalDate();
            model.addAttribute("price", views.of(venue, first, price));
            model.addAttribute("shownPrice", price.gross());
        }
    }

    /** Of a hold, what it would cost. */
    void one(ReservationRow row, Model model) {
        AgreedPrice fixed = fixed(row);
        boolean held = row.reservationStatus() == ReservationStatus.HELD;
        VenueId venue = new VenueId(row.venue());
        AgreedPrice price = held ? instead(row, new SpaceId(row.space()), row.period()) : fixed;
        show(venue, row.period(), price, model);
        Long owed = row.owed();
        model.addAttribute("owed", owed == null ? null : PriceViews.money(owed));
    }

    /** What it would cost there, beside what it costs now. */
    void move(ReservationRow row, SpaceId space, @Nullable Period period, Model model) {
        AgreedPrice before = fixed(row);
        AgreedPrice after = period == null ? null : instead(row, space, period);
        show(new VenueId(row.venue()), period == null ? row.period() : period, after, model);
        model.addAttribute("priceBefore", before == null ? null : PriceViews.money(before.gross()));
        model.addAttribute("difference", difference(before, after));
    }

    void cancel(ReservationRow row, Model model) {
        AgreedPrice fixed = fixed(row);
        AgreedPrice.Owed owed = fixed == null ? null : fixed.owed(row.period(), clock.instant());
        boolean byVenue = staff.isAnothers(row);
        model.addAttribute("owedNow", owed == null ? null : told(owed, byVenue));
        model.addAttribute("mayRefuseNext", owed != null && !byVenue && owed.mayRefuseNext());
    }

    private String told(AgreedPrice.Owed owed, boolean byVenue) {
        if (byVenue) {
            return say.text("price.owed-by-venue");
        }
        return owed.cents() == 0
                ? say.text("price.owed-nothing")
                : say.text("price.owed-now", PriceViews.money(owed.cents()));
    }

    private String difference(@Nullable AgreedPrice before, @Nullable AgreedPrice after) {
        long more = (after == null ? 0 : after.gross()) - (before == null ? 0 : before.gross());
        if (more == 0) {
            return say.text("price.same");
        }
        return say.text(more > 0 ? "price.dearer" : "price.cheaper", PriceViews.money(Math.abs(more)));
    }

    private @Nullable AgreedPrice instead(ReservationRow row, SpaceId space, Period period) {
        Wish wish = new Wish(space, period, row.customerId(), row.category(), row.attendees(), null);
        return prices.instead(row.id())
                .quote(new VenueId(row.venue()), wish)
                .price()
                .orElse(null);
    }

    private static @Nullable AgreedPrice fixed(ReservationRow row) {
        PriceColumns price = row.price();
        return price == null ? null : price.agreed();
    }
}
