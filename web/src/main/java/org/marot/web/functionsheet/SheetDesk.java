package org.marot.web.functionsheet;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Trade;
import org.marot.congress.EventFileSheets;
import org.marot.congress.EventFiles;
import org.marot.congress.write.AcknowledgeSheet;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.FunctionSheet;
import org.marot.congress.write.PublishSheet;
import org.marot.people.EventFileContacts;
import org.marot.people.FunctionSheets;
import org.marot.people.SheetEntries;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.marot.web.functionsheet.SheetComparison.Marked;
import org.springframework.stereotype.Component;

/** The function sheet of an event as it is now and as it was given out; pages and calls ask alike. */
@Component
class SheetDesk {
    private final EventFiles files;
    private final EventFileSheets sheets;
    private final FunctionSheets kept;
    private final SheetEntries entries;
    private final EventFileContacts contacts;
    private final SheetComposer composer;

    SheetDesk(
            EventFiles files,
            EventFileSheets sheets,
            FunctionSheets kept,
            SheetEntries entries,
            EventFileContacts contacts,
            SheetComposer composer) {
        this.files = files;
        this.sheets = sheets;
        this.kept = kept;
        this.entries = entries;
        this.contacts = contacts;
        this.composer = composer;
    }

    /**
     * A sheet to read.
     *
     * @param version 0 for what is now
     * @param compared with the version that its lines are marked against; 0 where there is none
     * @param digest of what is now or was given out
     * @param differs something is otherwise than on the last one that was given out
     */
    record Look(
            FileReceipt file,
            int version,
            int compared,
            List<Marked> lines,
            String digest,
            boolean differs,
            List<Integer> versions) {}

    FileReceipt file(EventFileId id, Request request) {
        return files.inspect(id, request);
    }

    /** As things are now, each line marked that is otherwise than on the last version. */
    Look now(FileReceipt file) {
        SheetContent now = compose(file);
        FunctionSheet last = file.sheet();
        Optional<SheetContent> before = last == null ? Optional.empty() : given(file, last.version());
        SheetComparison comparison = new SheetComparison(before.orElse(now), now);
        return new Look(
                file,
                0,
                before.isPresent() && last != null ? last.version() : 0,
                comparison.lines(),
                now.digest(),
                comparison.differs(),
                kept.versions(file.eventFile()));
    }

    /** As it was given out, each line marked that was otherwise on the version before. */
    Look version(FileReceipt file, int version) {
        SheetContent then = given(file, version).orElseThrow(() -> Refused.notFound("no-such-sheet"));
        Optional<SheetContent> before = given(file, version - 1);
        SheetComparison comparison = new SheetComparison(before.orElse(then), then);
        return new Look(
                file,
                version,
                before.isPresent() ? version - 1 : 0,
                comparison.lines(),
                then.digest(),
                false,
                kept.versions(file.eventFile()));
    }

    /**
     * Gives out what is now.
     *
     * @param shown the digest of what the caller has seen; null where that does not matter
     */
    FileReceipt publish(EventFileId id, @Nullable String shown, Request request) {
        FileReceipt file = files.inspect(id, request);
        if (file.repeated()) {
            return file;
        }
        SheetContent now = compose(file);
        if (shown != null && !shown.equals(now.digest())) {
            throw Refused.because(Violation.of("sheet-must-be-what-was-shown"));
        }
        FunctionSheet last = file.sheet();
        SheetContent before = last == null
                ? SheetContent.NOTHING
                : given(file, last.version()).orElse(SheetContent.NOTHING);
        int version = last == null ? 1 : last.version() + 1;
        PublishSheet command =
                new PublishSheet(id, version, now.digest(), new SheetComparison(before, now).concerned(), request);
        return sheets.publish(command, () -> kept.keep(id, version, file.customer(), now.json(), request.at()));
    }

    FileReceipt acknowledge(EventFileId id, int version, Trade trade, Request request) {
        return sheets.acknowledge(new AcknowledgeSheet(id, version, trade, request));
    }

    private SheetContent compose(FileReceipt file) {
        EventFileId id = file.eventFile();
        return composer.compose(file.plan(), entries.find(id), contacts.find(id));
    }

    private Optional<SheetContent> given(FileReceipt file, int version) {
        return kept.find(file.eventFile(), version).map(SheetContent::read);
    }
}
