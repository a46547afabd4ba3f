package org.marot.web.booking;

import java.util.List;

/** Why a form cannot be accepted, by field; nothing when it can. */
record Troubles(List<Trouble> all) {
    static final Troubles NONE = new Troubles(List.of());

    /** One sentence and the field of the form that it is about. */
    record Trouble(String field, String text) {}

    boolean isEmpty() {
        return all.isEmpty();
    }

    public boolean contains(String field) {
        return all.stream().anyMatch(trouble -> trouble.field.equals(field));
    }

    public String of(String field) {
        return String.join(
                " ",
                all.stream()
                        .filter(trouble -> trouble.field.equals(field))
                        .map(Trouble::text)
                        .toList());
    }
}
