package org.marot.web.functionsheet;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.FunctionSheet;
import org.marot.web.functionsheet.SheetComparison.Marked;
import org.marot.web.functionsheet.SheetDesk.Look;
import org.marot.web.functionsheet.SheetLine.Kind;
import org.marot.web.functionsheet.SheetWords.Written;
import org.marot.web.support.TimeText;

/** A function sheet, as other programs see it. */
@Schema(name = "FunctionSheet")
record SheetAnswer(
        String eventFile,
        String reference,

        @Schema(description = "Which one this is; left out for what is now") @Nullable
        Integer version,

        @Schema(description = "The last one that was given out; left out where there is none") @Nullable
        Integer published,

        @Schema(description = "When the last one was given out", example = "2027-04-20T10:00+02:00") @Nullable
        String publishedAt,

        @Schema(description = "What is now is otherwise than what was given out last")
        boolean differs,

        @Schema(description = "Of what the sheet says, SHA-256; sent back to publish just that")
        String digest,

        @Schema(description = "In the order of the day; what was removed stands among them, marked so")
        List<Line> lines,

        @Schema(description = "Who has read the last one; for staff")
        List<Reading> readings,

        List<Integer> versions) {

    /** One line. */
    @Schema(name = "FunctionSheetLine")
    record Line(
            @Schema(allowableValues = {"set-up", "event", "strike", "happening", "service", "note", "contact"})
            String kind,

            @Nullable String day,

            @Schema(description = "Of a space: with its offset") @Nullable
            String from,

            @Nullable String to,

            @Schema(description = "When it is wanted, on the venue's clock", example = "10:30") @Nullable
            String at,

            @Nullable String space,

            @Schema(description = "The layout, the service's code, or the contact's role") @Nullable
            String what,

            @Schema(description = "How many people or pieces") @Nullable
            Integer quantity,

            @Schema(description = "Whom it concerns; left out for all") @Nullable
            String trade,

            @Schema(description = "What was written, or the contact's name") @Nullable
            String text,

            @Schema(
                    description = "Against the version before",
                    allowableValues = {"same", "changed", "added", "removed"})
            String mark) {}

    /** How a trade stands with the last one. */
    @Schema(name = "FunctionSheetReading")
    record Reading(
            String trade,

            @Schema(description = "The version that it has read, or the first that it has not")
            int version,

            boolean acknowledged,
            @Nullable String at) {}

    static SheetAnswer of(Look look, boolean staff, Written written) {
        FileReceipt file = look.file();
        Optional<FunctionSheet> last = Optional.ofNullable(file.sheet());
        return new SheetAnswer(
                file.eventFile().toString(),
                file.reference(),
                look.version() == 0 ? null : look.version(),
                last.map(FunctionSheet::version).orElse(null),
                last.map(one -> TimeText.of(one.at().atZone(file.plan().zone())))
                        .orElse(null),
                look.differs(),
                look.digest(),
                look.lines().stream()
                        .filter(marked -> staff || marked.line().kind() != Kind.NOTE)
                        .map(marked -> line(marked, written))
                        .toList(),
                staff ? last.map(one -> readings(one, file)).orElse(List.of()) : List.of(),
                look.versions());
    }

    private static List<Reading> readings(FunctionSheet sheet, FileReceipt file) {
        return sheet.readings().stream()
                .map(one -> new Reading(
                        one.trade().published(),
                        one.version(),
                        !one.isOpen(),
                        one.at() == null
                                ? null
                                : TimeText.of(one.at().atZone(file.plan().zone()))))
                .toList();
    }

    private static Line line(Marked marked, Written written) {
        SheetLine line = marked.line();
        return new Line(
                slug(line.kind().name()),
                text(line.day()),
                text(line.from()),
                text(line.to()),
                text(line.at()),
                line.space(),
                line.word(),
                line.number(),
                line.trade(),
                words(line, written),
                slug(marked.mark().name()));
    }

    private static @Nullable String words(SheetLine line, Written written) {
        UUID id = line.text();
        if (id == null) {
            return null;
        }
        if (line.kind() != Kind.CONTACT) {
            return written.texts().get(id);
        }
        return Optional.ofNullable(written.contacts().get(id))
                .map(contact -> contact.name())
                .orElse(null);
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable String text(@Nullable Object time) {
        return time == null ? null : Objects.toString(time);
    }
}
