package org.marot.web.congress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.marot.congress.write.FileReceipt;
import org.marot.people.EnquiryLetter;
import org.marot.people.EnquiryLetters;
import org.marot.people.EnquiryWish;
import org.marot.web.page.Say;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Tells staff that a file came from the public page, and leads them to proposals within the dates that were given. */
@Component
class PublicOrigin {
    private final EnquiryLetters enquiries;
    private final Say say;

    PublicOrigin(EnquiryLetters enquiries, Say say) {
        this.enquiries = enquiries;
        this.say = say;
    }

    /** Public, for the template reads it. */
    public record Origin(String when, LocalDate from, LocalDate to, long days) {}

    void fill(FileReceipt file, boolean staff, Model model) {
        EnquiryLetter letter =
                staff ? enquiries.behind(List.of(file.eventFile())).get(file.eventFile()) : null;
        model.addAttribute("origin", letter == null ? null : origin(letter, file));
    }

    private Origin origin(EnquiryLetter letter, FileReceipt file) {
        EnquiryWish wish = letter.wish();
        return new Origin(
                say.day(letter.receivedAt().atZone(file.plan().zone())),
                Objects.requireNonNullElse(wish.earliest(), wish.first()),
                Objects.requireNonNullElse(wish.latest(), wish.last()),
                ChronoUnit.DAYS.between(wish.first(), wish.last()) + 1);
    }
}
