package org.marot.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.people.Accounts;
import org.marot.people.NewAccount;
import org.marot.people.PasswordRules;
import org.marot.people.Rights;
import org.marot.shared.AccountId;
import org.marot.shared.CustomerId;
import org.marot.shared.Violation;
import org.marot.web.support.Languages;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Making an account. The answer is the same whether the address had one already or not, so that nobody can find out who
 * has; whoever made it signs in next.
 */
@Controller
class SignUpPage {
    private final Accounts accounts;
    private final PasswordRules rules;
    private final Throttle throttle;
    private final FieldFaults faults;

    SignUpPage(Accounts accounts, PasswordRules rules, Throttle throttle, FieldFaults faults) {
        this.accounts = accounts;
        this.rules = rules;
        this.throttle = throttle;
        this.faults = faults;
    }

    @GetMapping("/sign-up")
    String form(@RequestParam(required = false) @Nullable String to, Model model) {
        return form(new SignUpForm("", "", ""), to, Map.of(), model);
    }

    @PostMapping("/sign-up")
    String signUp(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(required = false) @Nullable String to,
            Model model,
            RedirectAttributes next,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignUpForm typed = new SignUpForm(name, email, password);
        Map<String, Violation> wrong = typed.faults(rules);
        if (!wrong.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return form(typed, to, wrong, model);
        }
        Duration wait = throttle.waitToSignUp(ClientAddress.of(request));
        if (!wait.isZero()) {
            throw new ComeBackLater(wait);
        }
        var unused = accounts.register(wanted(typed), Rights.MEMBER);
        return SignInPage.welcoming(typed, to, next);
    }

    static NewAccount wanted(SignUpForm typed) {
        return NewAccount.visitor(
                new AccountId(UUID.randomUUID()),
                new CustomerId(UUID.randomUUID()),
                typed.address(),
                typed.password(),
                typed.name(),
                Languages.spoken(LocaleContextHolder.getLocale().getLanguage()));
    }

    private String form(SignUpForm typed, @Nullable String to, Map<String, Violation> wrong, Model model) {
        model.addAttribute("to", LocalPath.of(to));
        model.addAttribute("typed", typed);
        model.addAttribute("wrong", faults.told(wrong));
        return "account/sign-up";
    }
}
