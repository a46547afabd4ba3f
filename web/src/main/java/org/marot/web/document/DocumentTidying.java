package org.marot.web.document;

import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.marot.people.DocumentDiscards;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets the files go that have to, and tells of those that should be there and are not. */
@Component
public class DocumentTidying {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentTidying.class);

    private final DocumentDiscards discards;
    private final DocumentFiles files;
    private final Clock clock;
    private final AtomicLong told = new AtomicLong();

    DocumentTidying(DocumentDiscards discards, DocumentFiles files, Clock clock) {
        this.discards = discards;
        this.files = files;
        this.clock = clock;
    }

    /** Everything whose time has come; what cannot be deleted now is tried again. */
    public void throwAway() {
        discards.due(clock.instant()).forEach(this::discard);
    }

    void discard(UUID storedAs) {
        try {
            files.discard(storedAs);
            discards.gone(storedAs);
        } catch (IOException e) {
            LOG.warn("The file {} of a document cannot be deleted yet: {}", storedAs, e.getMessage());
        }
    }

    /** How many are missing; said in the log when it changes, unless all are back. */
    long countMissing() {
        long missing = discards.kept().stream()
                .filter(one -> files.find(one).isEmpty())
                .count();
        if (told.getAndSet(missing) != missing && missing > 0) {
            LOG.warn(
                    "{} files of documents are missing in the folder documents of the data folder; bring them back from a"
                            + " backup, or let every process of this installation share the folder.",
                    missing);
        }
        return missing;
    }
}
