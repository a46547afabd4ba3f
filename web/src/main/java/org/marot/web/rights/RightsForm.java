package org.marot.web.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Venue;
import org.marot.people.Account;
import org.marot.people.Rights;
import org.marot.shared.VenueId;
import org.marot.web.page.Say;
import org.marot.web.support.Malformed;
import org.springframework.stereotype.Component;

/** The rights that can be ticked for an account, and how they are called. */
@Component
class RightsForm {
    private static final String STAFF_OF = "staff:";
    private static final List<String> EVERYWHERE = List.of("administrator", "staff", "invoices");
    private final Catalogue catalogue;
    private final Say say;

    RightsForm(Catalogue catalogue, Say say) {
        this.catalogue = catalogue;
        this.say = say;
    }

    /** One box of the form; public, for the template reads it. */
    public record Choice(String word, String label, String hint, boolean ticked) {}

    /** A venue that is retired is offered as long as the account is its staff, so that it can be taken back. */
    List<Choice> choices(Account account) {
        Set<String> held = account.rights().words();
        Set<String> words = new TreeSet<>(held);
        catalogue.venues().stream().map(Venue::id).forEach(venue -> words.add(STAFF_OF + venue));
        List<String> ordered = new ArrayList<>(EVERYWHERE);
        words.stream().filter(word -> word.startsWith(STAFF_OF)).forEach(ordered::add);
        return ordered.stream()
                .map(word -> new Choice(word, label(word), hint(word), held.contains(word)))
                .toList();
    }

    /** What was ticked, of what was offered. */
    Rights read(Set<String> ticked, Account account) {
        Set<String> offered = choices(account).stream().map(Choice::word).collect(Collectors.toSet());
        if (!offered.containsAll(ticked)) {
            throw Malformed.unreadable("right");
        }
        Set<VenueId> venues = ticked.stream()
                .filter(word -> word.startsWith(STAFF_OF))
                .map(word -> new VenueId(word.substring(STAFF_OF.length())))
                .collect(Collectors.toSet());
        return new Rights(
                venues, ticked.contains("staff"), ticked.contains("invoices"), ticked.contains("administrator"));
    }

    List<String> labels(Set<String> words) {
        return words.stream().map(this::label).toList();
    }

    private String label(String word) {
        return word.startsWith(STAFF_OF)
                ? say.text("rights.staff-of", venueName(word.substring(STAFF_OF.length())))
                : say.text("rights." + word);
    }

    private String hint(String word) {
        return word.startsWith(STAFF_OF) ? "" : say.text("rights." + word + "-hint");
    }

    private String venueName(String venue) {
        return catalogue.venue(new VenueId(venue)).map(say::name).orElse(venue);
    }
}
