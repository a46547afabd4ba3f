package org.marot.standalone;

/** What the person at the terminal reads; everything else goes to the log file. */
final class Terminal {
    private Terminal() {}

    static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    static void complain(String sentence) {
        System.err.println(sentence);
        System.err.flush();
    }
}
