package org.marot.web.account;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.marot.people.Account;
import org.marot.people.ApiTokens;
import org.marot.proof.CustomerCategories;
import org.marot.shared.Refused;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account, and the tokens of the programs that may use it. */
@Controller
class AccountPage {
    private final SignedIn signedIn;
    private final CustomerCategories categories;
    private final ApiTokens tokens;
    private final RecognisedAccounts recognised;
    private final Clock clock;

    AccountPage(
            SignedIn signedIn,
            CustomerCategories categories,
            ApiTokens tokens,
            RecognisedAccounts recognised,
            Clock clock) {
        this.signedIn = signedIn;
        this.categories = categories;
        this.tokens = tokens;
        this.recognised = recognised;
        this.clock = clock;
    }

    @GetMapping("/account")
    String account(Model model) {
        Account account = signedIn.required();
        model.addAttribute("account", account);
        model.addAttribute("category", categories.on(account.customer(), LocalDate.now(clock)));
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM yyyy", LocaleContextHolder.getLocale());
        List<ShownToken> shown = tokens.of(account.id()).stream()
                .map(token -> new ShownToken(
                        token.id(),
                        token.name(),
                        token.expiresAt().atZone(ZoneOffset.UTC).format(day)))
                .toList();
        model.addAttribute("tokens", shown);
        return "account/account";
    }

    /** Shows the new token right here, for it cannot be shown again. */
    @PostMapping("/account/tokens")
    String issue(@RequestParam(defaultValue = "") String name, Model model, HttpServletResponse response) {
        if (TokenNames.fits(name)) {
            model.addAttribute("issued", tokens.issue(signedIn.required().id(), UUID.randomUUID(), name.strip()));
        } else {
            model.addAttribute("wrongName", true);
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        }
        return account(model);
    }

    @PostMapping("/account/tokens/{id}/revoke")
    String revoke(@PathVariable UUID id) {
        if (!tokens.revoke(signedIn.required().id(), id)) {
            throw Refused.notFound("no-such-token");
        }
        recognised.forgetAll();
        return "redirect:/account";
    }

    /** Public, for the template reads it. */
    public record ShownToken(UUID id, String name, String until) {}
}
