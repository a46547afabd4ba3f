package org.marot.web.document;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.FileStatus;
import org.marot.people.EventFileDocument.Kind;
import org.marot.people.EventFileDocuments;
import org.marot.people.QuoteAcceptances;
import org.marot.shared.EventFileId;
import org.springframework.stereotype.Component;

/** Which documents an event wants before it takes place, and how far each has come. */
@Component
public class ExpectedDocuments {
    private static final List<Kind> EXPECTED = List.of(Kind.INSURANCE_CERTIFICATE, Kind.SIGNED_CONTRACT);
    private static final Set<FileStatus> WANTING =
            Set.of(FileStatus.OPTION, FileStatus.QUOTED, FileStatus.CONFIRMED, FileStatus.DELIVERED);

    private final EventFileDocuments documents;
    private final QuoteAcceptances acceptances;

    ExpectedDocuments(EventFileDocuments documents, QuoteAcceptances acceptances) {
        this.documents = documents;
        this.acceptances = acceptances;
    }

    /** How far one has come, as the messages name it. */
    public record Expected(String kind, String state) {}

    /** None for a file from which nothing is wanted yet, or any more. */
    public List<Expected> of(FileReceipt file) {
        if (!WANTING.contains(file.status())) {
            return List.of();
        }
        Map<Kind, Boolean> there = documents.kinds(List.of(file.eventFile())).getOrDefault(file.eventFile(), Map.of());
        boolean accepted = acceptances.of(file.eventFile()).isPresent();
        return EXPECTED.stream()
                .map(kind -> new Expected(kind.published(), state(kind, there, accepted)))
                .toList();
    }

    /** Those of which something is missing, or has not been found in order yet. */
    public Set<EventFileId> incomplete(Collection<EventFileId> files) {
        Map<EventFileId, Map<Kind, Boolean>> there = documents.kinds(files);
        Set<EventFileId> accepted = acceptances.among(files);
        Set<EventFileId> incomplete = new HashSet<>();
        for (EventFileId file : files) {
            Map<Kind, Boolean> own = there.getOrDefault(file, Map.of());
            Stream<String> states = EXPECTED.stream().map(kind -> state(kind, own, accepted.contains(file)));
            if (states.anyMatch(state -> state.equals("missing") || state.equals("to-check"))) {
                incomplete.add(file);
            }
        }
        return incomplete;
    }

    /** Who accepted by the link has signed already. */
    private static String state(Kind kind, Map<Kind, Boolean> there, boolean accepted) {
        Boolean checked = there.get(kind);
        if (checked == null) {
            return kind == Kind.SIGNED_CONTRACT && accepted ? "accepted" : "missing";
        }
        return checked ? "in-order" : "to-check";
    }
}
