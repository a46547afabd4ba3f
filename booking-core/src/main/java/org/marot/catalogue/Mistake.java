package org.marot.catalogue;

/**
 * Something in a town's file that cannot be taken as it stands.
 *
 * @param line from 1; 0 when it is about the file as a whole
 * @param column from 1; 0 likewise
 * @param where the way to it through the file, for example {@code venues[0].spaces[2].units}; may be empty
 * @param message what is wrong and what was expected, in plain English
 */
public record Mistake(int line, int column, String where, String message) {
    @Override
    public String toString() {
        String place = line == 0 ? "" : "line " + line + ", column " + column + ": ";
        return place + (where.isEmpty() ? "" : where + ": ") + message;
    }
}
