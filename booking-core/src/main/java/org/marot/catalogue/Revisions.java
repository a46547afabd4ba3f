package org.marot.catalogue;

/** For what belongs to the catalogue's revision and is kept elsewhere. All within one transaction of the caller. */
public interface Revisions {
    /** Waits for the claims that are being made; none is made until the transaction ends. */
    void lockOutClaims();

    /** Also tells every node, once the transaction is committed. */
    long raiseRevision();
}
