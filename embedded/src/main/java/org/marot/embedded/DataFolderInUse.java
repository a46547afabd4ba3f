package org.marot.embedded;

/** Another Marot is running on the data folder. */
public final class DataFolderInUse extends CannotStart {
    private static final long serialVersionUID = 1L;

    DataFolderInUse(String sentence) {
        super(sentence);
    }
}
