package org.marot.web.pass;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Venue;
import org.marot.pass.Passes;
import org.marot.pass.write.WithdrawPass;
import org.marot.shared.PassId;
import org.marot.shared.Refused;
import org.marot.web.account.SignedIn;
import org.marot.web.booking.PageRequests;
import org.marot.web.page.RecentWrite;
import org.marot.web.page.Venues;
import org.marot.web.support.Messages;
import org.marot.web.support.ReadsFrom;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own passes, and for staff those of their venue, which they sell. */
@Controller
class PassPage {
    private final PassTable table;
    private final PassLines lines;
    private final PassSales sales;
    private final Passes passes;
    private final Venues venues;
    private final SignedIn signedIn;
    private final PageRequests requests;
    private final RecentWrite recentWrite;
    private final Messages messages;
    private final Clock clock;

    PassPage(
            PassTable table,
            PassLines lines,
            PassSales sales,
            Passes passes,
            Venues venues,
            SignedIn signedIn,
            PageRequests requests,
            RecentWrite recentWrite,
            Messages messages,
            Clock clock) {
        this.table = table;
        this.lines = lines;
        this.sales = sales;
        this.passes = passes;
        this.venues = venues;
        this.signedIn = signedIn;
        this.requests = requests;
        this.recentWrite = recentWrite;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/passes")
    @ReadsFrom(PassTable.PROJECTION)
    String own(Model model) {
        model.addAttribute("lines", lines.of(table.of(signedIn.actor().customer())));
        return "pass/mine";
    }

    @GetMapping("/venues/{id}/passes")
    @ReadsFrom(PassTable.PROJECTION)
    String ofVenue(@PathVariable String id, @RequestParam @Nullable String done, Model model) {
        return show(venues.ofStaff(id), SaleForm.EMPTY, List.of(), done, model);
    }

    @PostMapping("/venues/{id}/passes")
    String sell(
            @PathVariable String id,
            @ModelAttribute SaleForm form,
            @RequestParam @Nullable String command,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Venue venue = venues.ofStaff(id);
        try {
            Passes.Receipt receipt = sales.sell(venue, form, requests.of(command, "sell-pass " + id, form));
            recentWrite.remember(receipt.position(), request, response);
            return "redirect:/venues/" + id + "/passes?done=sold";
        } catch (Refused refused) {
            return again(refused, venue, form, response, model);
        }
    }

    @PostMapping("/venues/{id}/passes/{pass}/withdraw")
    String withdraw(
            @PathVariable String id,
            @PathVariable UUID pass,
            @RequestParam @Nullable String command,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Venue venue = venues.ofStaff(id);
        try {
            WithdrawPass withdraw = new WithdrawPass(new PassId(pass), requests.of(command, "withdraw-pass", pass));
            recentWrite.remember(passes.withdraw(withdraw).position(), request, response);
            return "redirect:/venues/" + id + "/passes?done=withdrawn";
        } catch (Refused refused) {
            return again(refused, venue, SaleForm.EMPTY, response, model);
        }
    }

    private String again(Refused refused, Venue venue, SaleForm form, HttpServletResponse response, Model model) {
        if (refused.kind() != Refused.Kind.RULE_BROKEN) {
            throw refused;
        }
        response.setStatus(422);
        return show(venue, form, refused.violations().stream().map(messages::of).toList(), null, model);
    }

    private String show(Venue venue, SaleForm form, List<String> troubles, @Nullable String done, Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), venue.zone());
        model.addAttribute("venue", venue);
        model.addAttribute("today", today);
        model.addAttribute("form", form);
        model.addAttribute("troubles", troubles);
        model.addAttribute("offers", sales.offers(venue, today));
        model.addAttribute("lines", lines.of(table.of(venue.id())));
        model.addAttribute("command", PageRequests.newCommand());
        model.addAttribute("done", "sold".equals(done) || "withdrawn".equals(done) ? done : "");
        return "pass/venue";
    }
}
