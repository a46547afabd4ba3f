package org.marot.benchmarks.faults;

/** Who is killed, in which order. Marot itself always is: PostgreSQL is another process, which may outlive it. */
enum Victim {
    MAROT("Marot"),
    MAROT_THEN_POSTGRES("Marot, then PostgreSQL"),
    POSTGRES_THEN_MAROT("PostgreSQL, then Marot"),
    EVERY_PROCESS("all processes at once");

    private final String words;

    Victim(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
