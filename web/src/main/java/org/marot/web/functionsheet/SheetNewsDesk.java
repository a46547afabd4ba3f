package org.marot.web.functionsheet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.FileStatus;
import org.marot.congress.write.FunctionSheet;
import org.marot.congress.write.FunctionSheet.Reading;
import org.marot.people.EventFileContact;
import org.marot.people.EventFileContacts;
import org.marot.people.FunctionSheets;
import org.marot.people.SheetEntries;
import org.marot.people.SheetEntry;
import org.marot.shared.EventFileId;
import org.marot.web.congress.EventPlan;
import org.marot.web.congress.EventPlans;
import org.marot.web.congress.SheetNews;
import org.marot.web.congress.SheetStanding;
import org.marot.web.page.Say;
import org.springframework.stereotype.Component;

/** Looks at the function sheets of events that are not over: not given out yet, otherwise than given out, not read yet. */
@Component
public class SheetNewsDesk implements SheetNews {
    private final FunctionSheets kept;
    private final SheetEntries entries;
    private final EventFileContacts contacts;
    private final SheetComposer composer;
    private final EventPlans plans;
    private final Say say;
    private final Clock clock;

    SheetNewsDesk(
            FunctionSheets kept,
            SheetEntries entries,
            EventFileContacts contacts,
            SheetComposer composer,
            EventPlans plans,
            Say say,
            Clock clock) {
        this.kept = kept;
        this.entries = entries;
        this.contacts = contacts;
        this.composer = composer;
        this.plans = plans;
        this.say = say;
        this.clock = clock;
    }

    /** By the id of the file; of what is no event file, or holds nothing, there is nothing to say. */
    public Map<String, List<String>> about(Collection<String> files) {
        List<UUID> ids = files.stream().distinct().map(UUID::fromString).toList();
        return of(plans.among(ids)).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue));
    }

    @Override
    public List<String> of(FileReceipt file) {
        FunctionSheet sheet = file.sheet();
        SheetStanding standing = sheet == null ? null : standing(sheet);
        boolean signed = file.status() == FileStatus.CONFIRMED || file.status() == FileStatus.DELIVERED;
        EventPlan plan = new EventPlan(file.eventFile(), file.reference(), signed, file.plan(), standing);
        return of(List.of(plan)).getOrDefault(file.eventFile(), List.of());
    }

    private static SheetStanding standing(FunctionSheet sheet) {
        SortedMap<String, Integer> open = new TreeMap<>();
        sheet.readings().stream()
                .filter(Reading::isOpen)
                .forEach(reading -> open.put(reading.trade().published(), reading.version()));
        return new SheetStanding(sheet.version(), open);
    }

    @Override
    public Map<EventFileId, List<String>> of(Collection<EventPlan> files) {
        Map<EventFileId, List<String>> news = new LinkedHashMap<>();
        Map<EventFileId, SheetComparison> comparisons = comparisons(files);
        for (EventPlan file : files) {
            SheetComparison comparison = comparisons.get(file.file());
            boolean ahead =
                    file.signed() && clock.instant().isBefore(file.plan().end());
            List<String> told = ahead && comparison != null ? told(file, comparison) : List.of();
            if (!told.isEmpty()) {
                news.put(file.file(), told);
            }
        }
        return news;
    }

    /** What is now against what was given out last; without a version against nothing. */
    Map<EventFileId, SheetComparison> comparisons(Collection<EventPlan> files) {
        List<EventFileId> ids = files.stream().map(EventPlan::file).distinct().toList();
        Map<EventFileId, String> last = kept.last(ids);
        Map<EventFileId, List<SheetEntry>> written = entries.of(ids);
        Map<EventFileId, List<EventFileContact>> people = contacts.of(ids);
        Map<EventFileId, SheetComparison> comparisons = new LinkedHashMap<>();
        for (EventPlan file : files) {
            SheetContent now = composer.compose(
                    file.plan(),
                    written.getOrDefault(file.file(), List.of()),
                    people.getOrDefault(file.file(), List.of()));
            String json = last.get(file.file());
            comparisons.put(file.file(), new SheetComparison(json == null ? now : SheetContent.read(json), now));
        }
        return comparisons;
    }

    private List<String> told(EventPlan file, SheetComparison comparison) {
        SheetStanding standing = file.sheet();
        if (standing == null) {
            return List.of(say.text("sheet.news-none"));
        }
        List<String> told = new ArrayList<>();
        if (comparison.differs()) {
            told.add(say.text("sheet.news-differs", standing.version()));
        }
        if (!standing.open().isEmpty()) {
            String trades = standing.open().keySet().stream()
                    .map(trade -> say.text("congress.trade." + trade))
                    .collect(Collectors.joining(", "));
            told.add(say.text("sheet.news-open", standing.version(), trades));
        }
        return told;
    }
}
