package org.marot.congress.events;

import java.util.List;

/** An enquiry: nothing is claimed yet. */
public record EventFileOpened(
        String eventFile,
        String reference,
        String venue,
        String customer,
        int attendees,
        List<SpaceUsed> spaces,
        List<ServiceUsed> services,
        String zone,
        String by,
        String at)
        implements EventFileEvent {
    public EventFileOpened {
        spaces = List.copyOf(spaces);
        services = ServiceUsed.dated(services, spaces);
    }
}
