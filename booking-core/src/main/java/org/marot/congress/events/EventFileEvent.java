package org.marot.congress.events;

/** Everything that can happen to an event file. Times are ISO 8601; ids are strings. */
public sealed interface EventFileEvent
        permits EventFileOpened,
                EventFileChanged,
                OptionPlaced,
                OptionRankChanged,
                OptionPromoted,
                OptionBlocked,
                OptionChallenged,
                ChallengeMade,
                OptionExtended,
                OptionLapsed,
                EventFileQuoted,
                QuoteAccepted,
                EventFileConfirmed,
                SheetPublished,
                SheetAcknowledged,
                CancellationCharged,
                EventFileCancelled,
                EventFileDeclined,
                EventFileDelivered,
                EventFileClosed {
    String eventFile();

    String venue();

    String at();
}
