package org.marot.congress.events;

import java.util.List;

/** The file's whole content as it is from now on. Where an option stood, it stands for this, in its place in the line. */
public record EventFileChanged(
        String eventFile,
        String venue,
        int attendees,
        List<SpaceUsed> spaces,
        List<ServiceUsed> services,
        String zone,
        String by,
        String at)
        implements EventFileEvent {
    public EventFileChanged {
        spaces = List.copyOf(spaces);
        services = ServiceUsed.dated(services, spaces);
    }
}
