package org.marot.web.congress;

import java.time.Clock;
import org.marot.congress.EventFileQuotes;
import org.marot.congress.write.Cancellation;
import org.marot.congress.write.FileReceipt;
import org.marot.web.page.Say;
import org.marot.web.support.MoneyText;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Tells what would be owed by who gives up a signed event, before it is done. */
@Component
class OwingWords {
    private final EventFileQuotes quotes;
    private final Say say;
    private final Clock clock;

    OwingWords(EventFileQuotes quotes, Say say, Clock clock) {
        this.quotes = quotes;
        this.say = say;
        this.clock = clock;
    }

    void fill(FileReceipt file, Model model) {
        quotes.cancellation(file, clock.instant()).ifPresent(owed -> {
            model.addAttribute("owed", words(owed));
            model.addAttribute("due", MoneyText.of(owed.due()));
        });
    }

    private String words(Cancellation owed) {
        if (owed.due() == 0) {
            return say.text("congress.owed-nothing", owed.days());
        }
        String amount = MoneyText.spoken(owed.due(), LocaleContextHolder.getLocale());
        return owed.days() < 0
                ? say.text("congress.owed-late", owed.percent(), amount)
                : say.text("congress.owed", owed.days(), owed.percent(), amount);
    }
}
