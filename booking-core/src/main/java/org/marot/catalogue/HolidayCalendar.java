package org.marot.catalogue;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The public holidays of a country or one of its departments; each year is worked out once. */
public final class HolidayCalendar {
    private static final Map<String, HolidayCalendar> CALENDARS = new ConcurrentHashMap<>();

    /** What the law calls them in France, where the library has a general name. */
    private static final Map<String, Wording> FRENCH_USAGE = Map.of(
            "VICTORY_DAY", new Wording("Victoire 1945", "Victory in Europe Day"),
            "NATIONAL_DAY", new Wording("Fête nationale", "National Day"),
            "SECOND_CHRISTMAS_DAY", new Wording("Lendemain de Noël", "Second day of Christmas"));

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2250;

    private final boolean french;
    private final HolidayManager holidays;
    private final String[] place;
    private final Map<Integer, Map<LocalDate, Closure>> years = new ConcurrentHashMap<>();

    private HolidayCalendar(String country, String... place) {
        this.french = country.equalsIgnoreCase("FR");
        this.holidays = manager(country);
        this.place = place;
    }

    static HolidayCalendar of(String country, @Nullable String department) {
        return CALENDARS.computeIfAbsent(
                country + "/" + (department == null ? "" : department),
                key -> department == null
                        ? new HolidayCalendar(country)
                        : new HolidayCalendar(country, department.toLowerCase(Locale.ROOT)));
    }

    public static boolean knows(String country) {
        return HolidayManager.getSupportedCalendarCodes().stream().anyMatch(country::equalsIgnoreCase);
    }

    /** The departments, or whatever the country calls them, that have a calendar. */
    public static Set<String> departmentsOf(String country) {
        return manager(country).getCalendarHierarchy().getChildren().keySet();
    }

    Optional<Closure> on(LocalDate date) {
        int year = date.getYear();
        return year < FIRST_YEAR || year > LAST_YEAR
                ? Optional.empty()
                : Optional.ofNullable(
                        years.computeIfAbsent(year, this::holidaysOf).get(date));
    }

    private Map<LocalDate, Closure> holidaysOf(int year) {
        Map<LocalDate, Closure> byDate = new HashMap<>();
        for (Holiday holiday : holidays.getHolidays(Year.of(year), place)) {
            if (holiday.getType() == HolidayType.PUBLIC_HOLIDAY) {
                byDate.put(holiday.getDate(), closure(holiday));
            }
        }
        return Map.copyOf(byDate);
    }

    private Closure closure(Holiday holiday) {
        Wording name = french ? FRENCH_USAGE.get(holiday.getPropertiesKey()) : null;
        // The root bundle is the English one; asking for English would fall back to this machine's language.
        return name == null
                ? new Closure(
                        Closure.Kind.PUBLIC_HOLIDAY,
                        holiday.getDescription(Locale.FRENCH),
                        holiday.getDescription(Locale.ROOT))
                : new Closure(Closure.Kind.PUBLIC_HOLIDAY, name.french(), name.in(Locale.ENGLISH));
    }

    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
    }
}
