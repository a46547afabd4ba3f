package org.marot.web.home;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The accessibility declaration that French law asks for, reachable from every page. */
@Controller
class AccessibilityPage {
    private final String contact;

    /** @param contact the address of who answers; empty sends readers to the venues' reception */
    AccessibilityPage(@Value("${marot.contact:}") String contact) {
        this.contact = contact;
    }

    @GetMapping("/accessibility")
    String declaration(Model model) {
        model.addAttribute("contact", contact);
        return "home/accessibility";
    }
}
