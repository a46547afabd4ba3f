package org.marot.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The layouts, equipment and customer categories that every town may use without naming them first. */
public final class StandardWords {
    public static final Map<String, Wording> LAYOUTS = words(
            "banquet",
            "Banquet",
            "Banquet",
            "boardroom",
            "Réunion",
            "Boardroom",
            "booth",
            "Cabine",
            "Booth",
            "classroom",
            "Classe",
            "Classroom",
            "cocktail",
            "Cocktail",
            "Cocktail",
            "desk",
            "Bureau",
            "Desk",
            "exhibition",
            "Exposition",
            "Exhibition",
            "theatre",
            "Théâtre",
            "Theatre",
            "u-shape",
            "U",
            "U-shape");

    public static final Map<String, Wording> EQUIPMENT = words(
            "air-conditioning",
            "Climatisation",
            "Air conditioning",
            "coffee",
            "Café",
            "Coffee",
            "double-screen",
            "Double écran",
            "Double screen",
            "flipchart",
            "Paperboard",
            "Flip chart",
            "hearing-loop",
            "Boucle magnétique",
            "Hearing loop",
            "kitchen",
            "Cuisine",
            "Kitchen",
            "lighting",
            "Éclairage scénique",
            "Stage lighting",
            "microphone",
            "Micro",
            "Microphone",
            "printer",
            "Imprimante",
            "Printer",
            "projector",
            "Vidéoprojecteur",
            "Projector",
            "screen",
            "Écran",
            "Screen",
            "sound",
            "Sonorisation",
            "Sound system",
            "stage",
            "Scène",
            "Stage",
            "video-conference",
            "Visioconférence",
            "Video conference",
            "whiteboard",
            "Tableau blanc",
            "Whiteboard",
            "wifi",
            "Wi-Fi",
            "Wi-Fi",
            "wired-network",
            "Réseau filaire",
            "Wired network");

    public static final Map<String, Wording> CATEGORIES = words(
            "company",
            "Entreprise",
            "Company",
            "local-association",
            "Association locale",
            "Local association",
            "outside-association",
            "Association extérieure",
            "Outside association",
            "public-body",
            "Organisme public",
            "Public body",
            "resident",
            "Habitant",
            "Resident",
            "visitor",
            "Visiteur",
            "Visitor");

    private StandardWords() {}

    static String label(String slug, Locale locale) {
        for (Map<String, Wording> words : List.of(LAYOUTS, EQUIPMENT, CATEGORIES)) {
            Wording wording = words.get(slug);
            if (wording != null) {
                return wording.in(locale);
            }
        }
        return slug;
    }

    private static Map<String, Wording> words(String... triples) {
        Map<String, Wording> words = new TreeMap<>();
        for (int i = 0; i < triples.length; i += 3) {
            words.put(triples[i], new Wording(triples[i + 1], triples[i + 2]));
        }
        return Collections.unmodifiableMap(words);
    }
}
