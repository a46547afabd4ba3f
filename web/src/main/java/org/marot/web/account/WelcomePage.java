package org.marot.web.account;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.marot.people.AdministratorSecrets;
import org.marot.people.PasswordRules;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the first administrator is created; there is nothing here for anybody else, or afterwards. */
@Controller
class WelcomePage {
    private final AdministratorSecrets secrets;
    private final PasswordRules rules;
    private final FieldFaults faults;

    WelcomePage(AdministratorSecrets secrets, PasswordRules rules, FieldFaults faults) {
        this.secrets = secrets;
        this.rules = rules;
        this.faults = faults;
    }

    @GetMapping("/welcome/{secret}")
    String form(@PathVariable String secret, Model model) {
        requireOpen(secret);
        return form(secret, new SignUpForm("", "", ""), Map.of(), model);
    }

    @PostMapping("/welcome/{secret}")
    String create(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        requireOpen(secret);
        SignUpForm typed = new SignUpForm(name, email, password);
        Map<String, Violation> wrong = typed.faults(rules);
        if (wrong.isEmpty() && !secrets.create(secret, SignUpPage.wanted(typed))) {
            wrong = Map.of("email", Violation.of("email-taken"));
        }
        if (!wrong.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return form(secret, typed, wrong, model);
        }
        return SignInPage.welcoming(typed, "/", next);
    }

    private void requireOpen(String secret) {
        if (!secrets.opens(secret)) {
            throw Refused.notFound("no-such-page");
        }
    }

    private String form(String secret, SignUpForm typed, Map<String, Violation> wrong, Model model) {
        model.addAttribute("secret", secret);
        model.addAttribute("typed", typed);
        model.addAttribute("wrong", faults.told(wrong));
        return "account/welcome";
    }
}
