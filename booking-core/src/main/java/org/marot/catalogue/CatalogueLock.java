package org.marot.catalogue;

/**
 * The advisory lock between imports and claims. A claim takes it shared ({@code pg_advisory_xact_lock_shared}), an import
 * exclusively, so that a claim is made under the catalogue that it knows or not at all.
 */
public final class CatalogueLock {
    /** "marot" in ASCII, and the number of this lock. */
    public static final long KEY = 0x6d61_726f_7400_0001L;

    /** The channel on which an import tells every node that the catalogue has a new revision. */
    public static final String CHANNEL = "marot_catalogue";

    private CatalogueLock() {}
}
