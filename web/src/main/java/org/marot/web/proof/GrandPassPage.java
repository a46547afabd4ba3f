package org.marot.web.proof;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.people.Customer;
import org.marot.people.Customers;
import org.marot.proof.Clash;
import org.marot.proof.GrandPassFile;
import org.marot.proof.GrandPasses;
import org.marot.proof.ProofDesk;
import org.marot.shared.CustomerId;
import org.marot.shared.Refused;
import org.marot.web.account.SignedIn;
import org.marot.web.page.Say;
import org.marot.web.support.Messages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where staff bring the town's list of cards: first what it would change, then the change. No card is ever listed. */
@Controller
class GrandPassPage {
    private static final int LARGEST = 10_000_000;
    private static final int MISTAKES_SHOWN = 20;
    private final GrandPasses cards;
    private final ProofDesk desk;
    private final Customers customers;
    private final SignedIn signedIn;
    private final ProofLines lines;
    private final Messages messages;
    private final Say say;

    GrandPassPage(
            GrandPasses cards,
            ProofDesk desk,
            Customers customers,
            SignedIn signedIn,
            ProofLines lines,
            Messages messages,
            Say say) {
        this.cards = cards;
        this.desk = desk;
        this.customers = customers;
        this.signedIn = signedIn;
        this.lines = lines;
        this.messages = messages;
        this.say = say;
    }

    /** A line of the file that cannot be taken; public, for the template reads it. */
    public record Mistaken(int line, String sentence) {}

    /** Two customers with one card; public, for the template reads it. */
    public record Twice(String last, String holder, String other, String when) {}

    @GetMapping("/grand-pass")
    String registry(Model model) {
        return shown(null, model);
    }

    @PostMapping("/grand-pass/file")
    String preview(
            @RequestParam(required = false) @Nullable MultipartFile file, HttpServletResponse response, Model model) {
        byte[] bytes = bytes(file);
        if (bytes.length == 0 || bytes.length > LARGEST) {
            return refused(say.text(bytes.length == 0 ? "proof.no-file" : "proof.file-too-large"), response, model);
        }
        GrandPassFile read = GrandPassFile.read(text(bytes));
        if (read.isRight()) {
            model.addAttribute(
                    "draft",
                    cards.read(read, UUID.randomUUID(), signedIn.required().id()));
        } else {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("mistakeCount", read.mistakes().size());
            model.addAttribute(
                    "mistakes",
                    read.mistakes().stream()
                            .limit(MISTAKES_SHOWN)
                            .map(one -> new Mistaken(one.line(), messages.of(one.violation())))
                            .toList());
        }
        return "proof/file";
    }

    @PostMapping("/grand-pass/take")
    String take(@RequestParam UUID file, RedirectAttributes next, HttpServletResponse response, Model model) {
        try {
            GrandPasses.Draft taken = cards.take(file);
            next.addFlashAttribute("taken", say.text("proof.taken", taken.added(), taken.changed(), taken.ended()));
            return "redirect:/grand-pass";
        } catch (Refused refused) {
            return refused(messages.of(refused.violations().get(0)), response, model);
        }
    }

    private String refused(String sentence, HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return shown(sentence, model);
    }

    private String shown(@Nullable String refusal, Model model) {
        GrandPasses.Standing standing = cards.standing();
        model.addAttribute("standing", standing);
        model.addAttribute(
                "imported",
                standing.imported() == null ? "" : moment(standing.imported().atZoneSameInstant(lines.zone())));
        model.addAttribute("refusal", refusal);
        model.addAttribute("twice", twice());
        return "proof/registry";
    }

    private List<Twice> twice() {
        List<Clash> clashes = desk.clashes();
        Map<CustomerId, Customer> known = customers.find(clashes.stream()
                .flatMap(clash -> java.util.stream.Stream.of(clash.holder(), clash.customer()))
                .distinct()
                .toList());
        return clashes.stream()
                .map(clash -> new Twice(
                        clash.lastSigns(),
                        name(known.get(clash.holder())),
                        name(known.get(clash.customer())),
                        moment(clash.at().atZoneSameInstant(lines.zone()))))
                .toList();
    }

    private String name(@Nullable Customer customer) {
        return customer == null ? say.text("proof.nobody") : customer.name().orElseGet(() -> say.text("proof.nobody"));
    }

    private String moment(ZonedDateTime then) {
        return say.day(then) + ", " + say.time(then);
    }

    /** Office programs like to write UTF-16. */
    private static String text(byte[] file) {
        boolean wide = file.length > 1 && (file[0] & 0xff) >= 0xfe && (file[1] & 0xff) >= 0xfe;
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new String(file, charset);
    }

    private static byte[] bytes(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
