package org.marot.web.congress;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.marot.congress.write.FileReceipt;
import org.marot.shared.EventFileId;

/** What a venue's staff should know about the function sheets of events; the feature that has the sheets tells it. */
public interface SheetNews {
    /** In sentences; empty where all is well, or nothing is signed, or it is over. */
    List<String> of(FileReceipt file);

    /** Likewise; those of which there is nothing to say are missing. */
    Map<EventFileId, List<String>> of(Collection<EventPlan> files);
}
