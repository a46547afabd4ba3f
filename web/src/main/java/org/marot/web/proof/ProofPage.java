package org.marot.web.proof;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.proof.CustomerCategories;
import org.marot.proof.ProofDesk;
import org.marot.proof.StaffProofs;
import org.marot.shared.CustomerId;
import org.marot.shared.Refused;
import org.marot.web.account.ProofLimit;
import org.marot.web.account.SignedIn;
import org.marot.web.support.Messages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one is, and the number of the card that proves it. */
@Controller
class ProofPage {
    private final SignedIn signedIn;
    private final ProofDesk desk;
    private final StaffProofs staff;
    private final CustomerCategories categories;
    private final ProofLimit limit;
    private final ProofLines lines;
    private final Messages messages;

    ProofPage(
            SignedIn signedIn,
            ProofDesk desk,
            StaffProofs staff,
            CustomerCategories categories,
            ProofLimit limit,
            ProofLines lines,
            Messages messages) {
        this.signedIn = signedIn;
        this.desk = desk;
        this.staff = staff;
        this.categories = categories;
        this.limit = limit;
        this.lines = lines;
        this.messages = messages;
    }

    @GetMapping("/account/proofs")
    String proofs(Model model) {
        return shown(null, "", model);
    }

    @PostMapping("/account/proofs/card")
    String card(
            @RequestParam(defaultValue = "") String number,
            Model model,
            RedirectAttributes next,
            HttpServletRequest request,
            HttpServletResponse response) {
        limit.require(request);
        try {
            desk.byCard(customer(), UUID.randomUUID(), number);
            next.addFlashAttribute("done", "card");
            return "redirect:/account/proofs";
        } catch (Refused refused) {
            limit.failed(request);
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return shown(messages.of(refused.violations().get(0)), number, model);
        }
    }

    @PostMapping("/account/proofs/ask")
    String ask(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String register,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        try {
            staff.ask(customer(), SeenForm.asked(kind), register);
            next.addFlashAttribute("done", "asked");
            return "redirect:/account/proofs";
        } catch (Refused refused) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("wrongRegister", true);
            model.addAttribute("register", register);
            model.addAttribute("kind", kind);
            return shown(messages.of(refused.violations().get(0)), "", model);
        }
    }

    private String shown(@Nullable String refusal, String typed, Model model) {
        model.addAttribute("category", categories.on(customer(), lines.today()));
        model.addAttribute("lines", lines.of(desk.of(customer())));
        model.addAttribute("asked", lines.asked(staff.askedBy(customer())));
        model.addAttribute("refusal", refusal);
        model.addAttribute("typed", typed);
        return "proof/mine";
    }

    private CustomerId customer() {
        return signedIn.required().customer();
    }
}
