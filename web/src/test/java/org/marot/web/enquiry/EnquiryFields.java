package org.marot.web.enquiry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The form as somebody fills it in. */
final class EnquiryFields {
    private EnquiryFields() {}

    /** What a choir asks for two days from that one on. */
    static Map<String, String> asking(String email, LocalDate day) {
        Map<String, String> fields = new HashMap<>();
        fields.put("command", UUID.randomUUID().toString());
        fields.put("name", "A <b> secretary");
        fields.put("organisation", "A choir");
        fields.put("email", email);
        fields.put("phone", "+33 5 65 00 00 00");
        fields.put("kind", "concert");
        fields.put("first", day.toString());
        fields.put("last", day.plusDays(1).toString());
        fields.put("from", "09:00");
        fields.put("to", "18:00");
        fields.put("latest", day.plusDays(20).toString());
        fields.put("attendees", "120");
        fields.put("layout", "theatre");
        fields.put("breakOuts", "2");
        fields.put("service", "coffee-break");
        fields.put("message", "We sing <loudly>");
        return fields;
    }

    static String address() {
        return "choir-" + UUID.randomUUID() + "@demo.example";
    }
}
