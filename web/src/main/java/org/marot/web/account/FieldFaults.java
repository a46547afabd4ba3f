package org.marot.web.account;

import java.util.LinkedHashMap;
import java.util.Map;
import org.marot.shared.Violation;
import org.marot.web.support.Messages;
import org.springframework.stereotype.Component;

/** Tells what is wrong with a form, field by field. */
@Component
class FieldFaults {
    private final Messages messages;

    FieldFaults(Messages messages) {
        this.messages = messages;
    }

    Map<String, String> told(Map<String, Violation> faults) {
        Map<String, String> told = new LinkedHashMap<>();
        faults.forEach((field, fault) -> told.put(field, messages.of(fault)));
        return told;
    }
}
