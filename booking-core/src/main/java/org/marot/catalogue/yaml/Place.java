package org.marot.catalogue.yaml;

import org.marot.catalogue.Mistake;
import org.yaml.snakeyaml.error.Mark;

/**
 * Where something stands in the file, so that it can still be named after the file was read.
 *
 * @param where the way to it through the keys
 */
public record Place(int line, int column, String where) {
    public static Place of(Mark mark, String where) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1, where);
    }

    public Mistake mistake(String message) {
        return new Mistake(line, column, where, message);
    }
}
