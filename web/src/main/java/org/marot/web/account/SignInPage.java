package org.marot.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marot.people.Account;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Signing in with e-mail and password. */
@Controller
class SignInPage {
    private final Door door;
    private final SignInSessions sessions;
    private final SignedIn signedIn;

    SignInPage(Door door, SignInSessions sessions, SignedIn signedIn) {
        this.door = door;
        this.sessions = sessions;
        this.signedIn = signedIn;
    }

    @GetMapping("/sign-in")
    String form(@RequestParam(required = false) @Nullable String to, Model model) {
        if (signedIn.account().isPresent()) {
            return "redirect:" + LocalPath.of(to);
        }
        return form(to, model.getAttribute("email") instanceof String known ? known : "", model);
    }

    @PostMapping("/sign-in")
    String signIn(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(required = false) @Nullable String to,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            Optional<Account> account = door.open(email, password, ClientAddress.of(request));
            if (account.isPresent()) {
                sessions.begin(account.get(), request, response);
                return "redirect:" + home(account.get(), LocalPath.of(to));
            }
            model.addAttribute("failed", true);
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        } catch (ComeBackLater later) {
            model.addAttribute("wait", later.minutes());
            response.setStatus(429);
            response.setHeader("Retry-After", Long.toString(later.seconds()));
        }
        return form(to, email, model);
    }

    /** Staff begin with the day, unless they were on their way to something else. */
    private static String home(Account account, String to) {
        boolean runsAVenue = account.staffEverywhere() || !account.staffOf().isEmpty();
        return to.equals("/") && runsAVenue ? "/day" : to;
    }

    /** Leads somebody who has just made an account here, with a word of welcome that is shown once. */
    static String welcoming(SignUpForm made, @Nullable String to, RedirectAttributes next) {
        next.addAttribute("to", LocalPath.of(to));
        next.addFlashAttribute("welcome", true);
        next.addFlashAttribute("email", made.email().strip());
        return "redirect:/sign-in";
    }

    private static String form(@Nullable String to, String email, Model model) {
        model.addAttribute("to", LocalPath.of(to));
        model.addAttribute("email", email);
        return "account/sign-in";
    }
}
