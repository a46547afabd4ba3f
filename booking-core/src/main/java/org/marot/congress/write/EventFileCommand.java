package org.marot.congress.write;

import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;

/** Anything that may be asked of an event file. */
public sealed interface EventFileCommand
        permits OpenEventFile,
                ChangeEventFile,
                PlaceOption,
                ChangeRank,
                BlockOption,
                PromoteOption,
                ShortenOption,
                RecordChallenge,
                ExtendOption,
                LapseOption,
                IssueQuote,
                AcceptQuote,
                ConfirmEventFile,
                PublishSheet,
                AcknowledgeSheet,
                CancelEventFile,
                DeclineEventFile,
                DeliverEventFile,
                CloseEventFile,
                InspectEventFile {
    EventFileId eventFile();

    Request request();
}
