package org.marot.web.proof;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.people.Customer;
import org.marot.people.Customers;
import org.marot.proof.CustomerCategories;
import org.marot.proof.ProofDesk;
import org.marot.proof.ProofKind;
import org.marot.proof.ProofRequest;
import org.marot.proof.StaffProofs;
import org.marot.shared.CustomerId;
import org.marot.shared.Refused;
import org.marot.web.account.SignedIn;
import org.marot.web.page.Say;
import org.marot.web.reservation.FreeText;
import org.marot.web.support.Messages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Customers as staff see them: what they are, what proved it, and what they ask staff to look at. */
@Controller
class CustomersPage {
    private static final int MOST = 50;
    private static final int LONGEST_SEARCH = 200;
    private final Customers customers;
    private final CustomerCategories categories;
    private final ProofDesk desk;
    private final StaffProofs staff;
    private final SignedIn signedIn;
    private final ProofLines lines;
    private final SeenForm form;
    private final Messages messages;
    private final Say say;

    CustomersPage(
            Customers customers,
            CustomerCategories categories,
            ProofDesk desk,
            StaffProofs staff,
            SignedIn signedIn,
            ProofLines lines,
            SeenForm form,
            Messages messages,
            Say say) {
        this.customers = customers;
        this.categories = categories;
        this.desk = desk;
        this.staff = staff;
        this.signedIn = signedIn;
        this.lines = lines;
        this.form = form;
        this.messages = messages;
        this.say = say;
    }

    /** One customer of a list; public, for the template reads it. */
    public record Listed(String id, String name, String category) {}

    @GetMapping("/customers")
    String search(@RequestParam(defaultValue = "") String q, Model model) {
        String text = q.strip().length() > LONGEST_SEARCH ? "" : q.strip();
        model.addAttribute("q", text);
        model.addAttribute(
                "found",
                text.isEmpty()
                        ? List.of()
                        : customers.named(text, MOST).stream().map(this::listed).toList());
        List<CustomerId> asking =
                staff.open().stream().map(ProofRequest::customer).distinct().toList();
        model.addAttribute(
                "asking",
                asking.stream()
                        .flatMap(id -> customers.find(id).stream())
                        .map(this::listed)
                        .toList());
        return "proof/customers";
    }

    @GetMapping("/customers/{id}")
    String customer(@PathVariable UUID id, Model model) {
        return shown(found(id), null, SeenForm.Typed.empty(lines.today()), model);
    }

    @PostMapping("/customers/{id}/prove")
    String prove(
            @PathVariable UUID id,
            SeenForm.Typed typed,
            RedirectAttributes next,
            HttpServletResponse response,
            Model model) {
        Customer customer = found(id);
        try {
            staff.prove(
                    customer.id(),
                    UUID.randomUUID(),
                    form.read(typed),
                    signedIn.required().id());
            return done(customer, "proved", next);
        } catch (Refused refused) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return shown(customer, messages.of(refused.violations().get(0)), typed, model);
        }
    }

    @PostMapping("/customers/{id}/proofs/{proof}/end")
    String end(@PathVariable UUID id, @PathVariable UUID proof, RedirectAttributes next) {
        Customer customer = found(id);
        staff.end(customer.id(), proof);
        return done(customer, "ended", next);
    }

    @PostMapping("/customers/{id}/refuse")
    String refuse(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String because,
            RedirectAttributes next,
            HttpServletResponse response,
            Model model) {
        Customer customer = found(id);
        String reason = FreeText.reason(because);
        try {
            staff.refuse(
                    customer.id(),
                    SeenForm.asked(kind),
                    reason == null ? "" : reason,
                    signedIn.required().id());
            return done(customer, "refused", next);
        } catch (Refused refused) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return shown(
                    customer, messages.of(refused.violations().get(0)), SeenForm.Typed.empty(lines.today()), model);
        }
    }

    private static String done(Customer customer, String what, RedirectAttributes next) {
        next.addFlashAttribute("done", what);
        return "redirect:/customers/" + customer.id();
    }

    private String shown(Customer customer, @Nullable String refusal, SeenForm.Typed typed, Model model) {
        model.addAttribute("listed", listed(customer));
        model.addAttribute("refusal", refusal);
        model.addAttribute("lines", lines.of(desk.of(customer.id())));
        model.addAttribute("asked", lines.asked(staff.askedBy(customer.id())));
        model.addAttribute("typed", typed);
        model.addAttribute("categories", form.categories());
        model.addAttribute("kinds", List.of(ProofKind.ASSOCIATION_REGISTER, ProofKind.SIRET, ProofKind.STAFF_WORD));
        return "proof/customer";
    }

    private Listed listed(Customer customer) {
        String name = customer.name().orElseGet(() -> say.text("proof.nobody"));
        String category = say.word(categories.on(customer.id(), lines.today()));
        return new Listed(customer.id().toString(), name, category);
    }

    private Customer found(UUID id) {
        return customers.find(new CustomerId(id)).orElseThrow(() -> Refused.notFound("no-such-customer"));
    }
}
