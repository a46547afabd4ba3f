package org.marot.web.quote;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.people.QuoteAcceptances;
import org.marot.shared.Refused;
import org.marot.web.page.Say;
import org.marot.web.quote.QuoteDoor.Behind;
import org.marot.web.quote.QuoteDoor.Standing;
import org.marot.web.reservation.FreeText;
import org.marot.web.support.Messages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A quote for whoever has its link, without an account: to read, and to accept. */
@Controller
class AcceptancePage {
    private final QuoteDoor door;
    private final QuoteSheets sheets;
    private final QuoteDocuments documents;
    private final Catalogue catalogue;
    private final Messages messages;
    private final Say say;

    AcceptancePage(
            QuoteDoor door,
            QuoteSheets sheets,
            QuoteDocuments documents,
            Catalogue catalogue,
            Messages messages,
            Say say) {
        this.door = door;
        this.sheets = sheets;
        this.documents = documents;
        this.catalogue = catalogue;
        this.messages = messages;
        this.say = say;
    }

    @GetMapping("/quotes/{secret}")
    String quote(@PathVariable String secret, Model model) {
        fill(secret, "", List.of(), model);
        return "quote/accept";
    }

    @GetMapping("/quotes/{secret}/quote.pdf")
    ResponseEntity<byte[]> paper(@PathVariable String secret) {
        Behind behind = shown(secret);
        return QuoteDocuments.download(
                behind.file(),
                say.text("quote.file"),
                documents.paper(behind.file(), behind.quote()).content());
    }

    @GetMapping("/quotes/{secret}/contract.pdf")
    ResponseEntity<byte[]> contract(@PathVariable String secret) {
        Behind behind = shown(secret);
        return QuoteDocuments.download(
                behind.file(),
                say.text("quote.contract-file"),
                documents.contract(behind.file(), behind.quote()).content());
    }

    @PostMapping("/quotes/{secret}")
    String accept(
            @PathVariable String secret,
            @RequestParam @Nullable String name,
            @RequestParam @Nullable String agreed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String who = FreeText.oneLine(name);
        List<String> troubles = new ArrayList<>();
        if (who.isEmpty() || who.length() > QuoteAcceptances.LONGEST_NAME) {
            troubles.add(say.text("quote.accept-needs-name", QuoteAcceptances.LONGEST_NAME));
        }
        if (agreed == null) {
            troubles.add(say.text("quote.accept-needs-agreement"));
        }
        if (troubles.isEmpty()) {
            try {
                door.accept(secret, who, request.getRemoteAddr());
                return "redirect:/quotes/" + secret;
            } catch (Refused refused) {
                if (refused.kind() == Refused.Kind.NOT_FOUND) {
                    throw refused;
                }
                refused.violations().forEach(violation -> troubles.add(messages.of(violation)));
            }
        }
        response.setStatus(422);
        fill(secret, who, troubles, model);
        return "quote/accept";
    }

    private Behind shown(String secret) {
        Behind behind = door.open(secret);
        if (!behind.isShown()) {
            throw Refused.notFound("no-such-quote");
        }
        return behind;
    }

    private void fill(String secret, String name, List<String> troubles, Model model) {
        Behind behind = door.open(secret);
        Standing standing = behind.standing();
        model.addAttribute("secret", secret);
        model.addAttribute("name", name);
        model.addAttribute("troubles", troubles);
        model.addAttribute("reference", behind.file().reference());
        model.addAttribute("standing", standing.name().toLowerCase(Locale.ROOT));
        model.addAttribute("rank", behind.file().rank());
        model.addAttribute("shown", behind.isShown());
        model.addAttribute("quote", sheets.of(behind.file(), behind.quote()));
        model.addAttribute(
                "venue",
                catalogue.venue(behind.file().plan().venue()).map(say::name).orElse(""));
    }
}
