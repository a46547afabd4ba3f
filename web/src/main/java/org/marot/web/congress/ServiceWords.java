package org.marot.web.congress;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.VenueService;
import org.marot.congress.events.ServiceUsed;
import org.marot.shared.VenueId;
import org.marot.web.page.Say;
import org.marot.web.support.MoneyText;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts services into words, and into the fields of a form. */
@Component
class ServiceWords {
    private final Catalogue catalogue;
    private final Say say;

    ServiceWords(Catalogue catalogue, Say say) {
        this.catalogue = catalogue;
        this.say = say;
    }

    /** A service that was ordered for one day; public, as the others, for templates read them. */
    public record Line(String day, String name, String trade, String quantity) {}

    /** One field of a form. */
    public record Field(String name, String label, String hint, String quantity) {}

    /** The fields for one day; without a heading for all days alike. */
    public record Day(String id, @Nullable String heading, List<Field> fields) {}

    List<Line> lines(String venue, List<ServiceUsed> ordered) {
        return ordered.stream()
                .map(one -> catalogue
                        .service(new VenueId(venue), one.code())
                        .map(service -> new Line(
                                day(one.day()),
                                service.name(LocaleContextHolder.getLocale()),
                                say.text("congress.trade." + service.trade().published()),
                                quantity(one.quantity(), service)))
                        .orElseGet(() -> new Line(day(one.day()), one.code(), "", number(one.quantity()))))
                .toList();
    }

    /** As they were sent, and as they are where nothing was. */
    Day fields(
            List<VenueService> services,
            @Nullable LocalDate day,
            Map<String, String> sent,
            BiFunction<LocalDate, String, Integer> ordered) {
        List<Field> fields = services.stream()
                .map(service -> {
                    String name = ServiceFields.name(day, service.code());
                    int known = day == null ? 0 : ordered.apply(day, service.code());
                    String quantity = sent.getOrDefault(name, known == 0 ? "" : Integer.toString(known));
                    return new Field(name, service.name(LocaleContextHolder.getLocale()), hint(service), quantity);
                })
                .toList();
        return new Day(String.valueOf(day), day == null ? null : say.day(day), fields);
    }

    private String hint(VenueService service) {
        String price = say.text(
                "congress.price-per." + service.per().published(),
                MoneyText.spoken(service.cents(), LocaleContextHolder.getLocale()));
        return service.stock() == null ? price : price + " · " + say.text("congress.stock", service.stock());
    }

    private String quantity(int quantity, VenueService service) {
        return say.text("congress.quantity." + service.per().published(), quantity);
    }

    private String day(@Nullable String day) {
        return day == null ? "" : say.shortDay(LocalDate.parse(day));
    }

    private static String number(int number) {
        return NumberFormat.getIntegerInstance(LocaleContextHolder.getLocale()).format(number);
    }
}
