package org.marot.web.planning;

/**
 * A reservation that the reader may open and move.
 *
 * @param style whose it is
 * @param from with its offset, as {@code to}: where it starts from when it is moved
 */
record Bar(String style, String address, String mark, String title, String from, String to) {}
