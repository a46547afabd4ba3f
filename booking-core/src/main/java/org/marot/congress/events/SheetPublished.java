package org.marot.congress.events;

import java.util.List;

/**
 * The function sheet was given out to the team.
 *
 * @param version counts the file's function sheets, from 1
 * @param digest SHA-256 of what the sheet says, which is kept outside the log
 * @param trades who has something new to read and acknowledge, sorted: catering, technical, equipment or cleaning
 */
public record SheetPublished(
        String eventFile, String venue, int version, String digest, List<String> trades, String by, String at)
        implements EventFileEvent {
    public SheetPublished {
        trades = List.copyOf(trades);
    }
}
