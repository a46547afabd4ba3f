package org.marot.web.rights;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Venue;
import org.marot.people.Account;
import org.marot.people.Accounts;
import org.marot.people.RightsChange;
import org.marot.people.RightsRegister;
import org.marot.shared.AccountId;
import org.marot.shared.Refused;
import org.marot.web.account.RecognisedAccounts;
import org.marot.web.account.SignedIn;
import org.marot.web.page.Say;
import org.marot.web.support.Messages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accounts and their rights. That only administrators come here is decided by the routes. */
@Controller
class RightsPage {
    private static final int MOST = 50;
    private static final int LONGEST_SEARCH = 254;
    private static final int CHANGES = 20;
    private final Accounts accounts;
    private final RightsRegister register;
    private final RecognisedAccounts recognised;
    private final SignedIn signedIn;
    private final RightsForm form;
    private final Catalogue catalogue;
    private final Messages messages;
    private final Say say;

    RightsPage(
            Accounts accounts,
            RightsRegister register,
            RecognisedAccounts recognised,
            SignedIn signedIn,
            RightsForm form,
            Catalogue catalogue,
            Messages messages,
            Say say) {
        this.accounts = accounts;
        this.register = register;
        this.recognised = recognised;
        this.signedIn = signedIn;
        this.form = form;
        this.catalogue = catalogue;
        this.messages = messages;
        this.say = say;
    }

    /** One account of the list; public, for the template reads it. */
    public record Listed(String id, String name, String email, List<String> rights) {}

    /** One entry of the register, in words; public, for the template reads it. */
    public record Told(String when, String by, List<String> granted, List<String> withdrawn) {}

    @GetMapping("/operations/accounts")
    String accounts(@RequestParam(defaultValue = "") String q, Model model) {
        String text = q.strip().length() > LONGEST_SEARCH ? "" : q.strip();
        model.addAttribute("q", text);
        model.addAttribute("most", MOST);
        model.addAttribute(
                "accounts",
                accounts.search(text, MOST).stream()
                        .map(account -> new Listed(
                                account.id().toString(),
                                account.name(),
                                account.email(),
                                form.labels(account.rights().words())))
                        .toList());
        return "rights/accounts";
    }

    @GetMapping("/operations/accounts/{id}")
    String account(@PathVariable UUID id, Model model) {
        return shown(found(id), null, model);
    }

    @PostMapping("/operations/accounts/{id}")
    String grant(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Set<String> right,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        Account account = found(id);
        try {
            boolean changed = register.grant(
                    account.id(),
                    form.read(right == null ? Set.of() : right, account),
                    signedIn.required().id());
            recognised.forgetAll();
            next.addFlashAttribute("done", changed ? "changed" : "unchanged");
            return "redirect:/operations/accounts/" + id;
        } catch (Refused refused) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return shown(account, messages.of(refused.violations().get(0)), model);
        }
    }

    private String shown(Account account, @Nullable String refusal, Model model) {
        model.addAttribute("account", account);
        model.addAttribute("choices", form.choices(account));
        model.addAttribute("refusal", refusal);
        model.addAttribute("self", account.id().equals(signedIn.required().id()));
        model.addAttribute(
                "changes",
                register.of(account.id(), CHANGES).stream().map(this::told).toList());
        return "rights/account";
    }

    private Told told(RightsChange change) {
        String by = accounts.find(change.by()).map(Account::name).orElseGet(() -> say.text("rights.erased"));
        return new Told(when(change.at()), by, form.labels(change.granted()), form.labels(change.withdrawn()));
    }

    private String when(Instant at) {
        ZoneId zone = catalogue.venues().stream().findFirst().map(Venue::zone).orElse(ZoneOffset.UTC);
        ZonedDateTime then = at.atZone(zone);
        return say.day(then) + ", " + say.time(then);
    }

    private Account found(UUID id) {
        return accounts.find(new AccountId(id)).orElseThrow(() -> Refused.notFound("no-such-account"));
    }
}
