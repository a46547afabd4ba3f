package org.marot.notifications.mail;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the mail for a notice. The same input gives the same mail, letter for letter. */
public final class MailWriter {
    private final String site;

    /** @param site the public address of the pages, without a slash at its end */
    public MailWriter(String site) {
        this.site = site;
    }

    public Mail write(Notice notice, Addressee addressee, Place place) {
        Texts texts = Texts.in(addressee.locale());
        String subject = subject(texts, notice, place);
        String greeting = greeting(texts, addressee);
        String lead = texts.say("lead." + key(notice.kind()));
        String more = texts.say("more." + key(notice.kind()));
        Map<String, String> facts = facts(texts, notice, place);
        String link = texts.say("link." + key(notice.kind()));
        String address = address(notice, addressee);
        String footer = texts.say("footer", OneLine.of(place.venue()));
        String text = """
                %s

                %s

                %s

                %s

                -- \n%s
                """.formatted(
                greeting, (lead + " " + more).strip(), table(texts, facts), texts.say("fact", link, address), footer);
        String html = new HtmlPart(texts.locale()).write(subject, greeting, lead, more, facts, link, address, footer);
        return new Mail(texts.locale(), subject, text, html);
    }

    private static String subject(Texts texts, Notice notice, Place place) {
        String key = notice.kind() == NoticeKind.CANCELLED_BY_VENUE ? "cancelled" : key(notice.kind());
        return texts.say(
                "subject." + key,
                notice.reference(),
                OneLine.of(place.space()),
                texts.day(notice.stay().start()));
    }

    private static String greeting(Texts texts, Addressee addressee) {
        String name = OneLine.of(addressee.name());
        return name.isEmpty() ? texts.say("greeting.nobody") : texts.say("greeting", name);
    }

    private static Map<String, String> facts(Texts texts, Notice notice, Place place) {
        Map<String, String> facts = new LinkedHashMap<>();
        if (!notice.kind().isOfSeries()) {
            facts.put(texts.say("label.reference"), notice.reference());
        }
        facts.put(texts.say("label.venue"), OneLine.of(place.venue()));
        if (!place.address().isBlank()) {
            facts.put(texts.say("label.address"), OneLine.of(place.address()));
        }
        if (!notice.kind().isOfEventFile()) {
            facts.put(texts.say("label.space"), OneLine.of(place.space()));
        }
        facts.put(texts.say(notice.kind().isOfSeries() ? "label.first" : "label.period"), texts.period(notice.stay()));
        Stay before = notice.before();
        if (before != null) {
            String spaceBefore = place.spaceBefore() == null ? before.space() : place.spaceBefore();
            facts.put(texts.say("label.before"), texts.say("before", OneLine.of(spaceBefore), texts.period(before)));
        }
        String until = notice.until();
        if (until != null) {
            facts.put(texts.say(untilLabel(notice.kind())), texts.moment(OffsetDateTime.parse(until)));
        }
        if (notice.attendees() > 1) {
            facts.put(texts.say("label.attendees"), String.valueOf(notice.attendees()));
        }
        return facts;
    }

    private static String untilLabel(NoticeKind kind) {
        if (kind == NoticeKind.ENQUIRY_RECEIVED) {
            return "label.confirm-until";
        }
        return kind.isOfEventFile() ? "label.option-until" : "label.until";
    }

    private static String table(Texts texts, Map<String, String> facts) {
        return facts.entrySet().stream()
                .map(fact -> texts.say("fact", fact.getKey(), fact.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private String address(Notice notice, Addressee addressee) {
        String secret = addressee.secret();
        if (secret != null && notice.kind().isOfEventFile()) {
            return site + "/enquiries/" + secret;
        }
        if (notice.kind() == NoticeKind.CANCELLED_BY_VENUE) {
            return site + "/";
        }
        return site + folder(notice.kind()) + notice.reservation();
    }

    private static String folder(NoticeKind kind) {
        if (kind.isOfEventFile()) {
            return "/event-files/";
        }
        return kind.isOfSeries() ? "/series/" : "/reservations/";
    }

    private static String key(NoticeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
