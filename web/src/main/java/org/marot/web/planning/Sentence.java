package org.marot.web.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A sentence with places for texts. The bundle is asked once; a planning says it thousands of times. */
final class Sentence {
    private static final int MOST_PLACES = 4;
    /** Letters that no language uses stand for the places while the bundle is asked. */
    private static final char FIRST_PLACE = '\uE000';

    private final List<String> words = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    /** @param bundle gives the sentence with these texts in its places */
    Sentence(Function<Object[], String> bundle) {
        Object[] marks = new Object[MOST_PLACES];
        for (int i = 0; i < MOST_PLACES; i++) {
            marks[i] = String.valueOf((char) (FIRST_PLACE + i));
        }
        String sentence = bundle.apply(marks);
        int begun = 0;
        for (int i = 0; i < sentence.length(); i++) {
            int place = sentence.charAt(i) - FIRST_PLACE;
            if (place >= 0 && place < MOST_PLACES) {
                words.add(sentence.substring(begun, i));
                places.add(place);
                begun = i + 1;
            }
        }
        words.add(sentence.substring(begun));
    }

    String with(String... texts) {
        StringBuilder sentence = new StringBuilder(words.get(0));
        for (int i = 0; i < places.size(); i++) {
            sentence.append(texts[places.get(i)]).append(words.get(i + 1));
        }
        return sentence.toString();
    }
}
