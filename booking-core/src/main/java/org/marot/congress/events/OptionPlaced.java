package org.marot.congress.events;

/**
 * The file stands in line for its spaces. Rank 1 holds them; any other waits until those before it are gone.
 *
 * @param rank one more than there are files before it that share a cell and time with it
 * @param until when it lapses, with its offset; of one that waits: how far it would reach if it held its spaces now
 */
public record OptionPlaced(String eventFile, String venue, int rank, String until, String by, String at)
        implements EventFileEvent {}
