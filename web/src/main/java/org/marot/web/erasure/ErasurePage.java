package org.marot.web.erasure;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.people.PersonalData;
import org.marot.shared.Refused;
import org.marot.web.account.Identity;
import org.marot.web.account.SignedIn;
import org.marot.web.document.DocumentTidying;
import org.marot.web.reservation.ReservationTable;
import org.marot.web.support.Messages;
import org.marot.web.support.ReadsFrom;
import org.marot.web.waitlist.OpenPlaces;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Erasing one's own account, once nothing is booked ahead and the password has been given again. */
@Controller
class ErasurePage {
    private final SignedIn signedIn;
    private final Identity identity;
    private final PersonalData personalData;
    private final ComingReservations coming;
    private final OpenPlaces places;
    private final DocumentTidying documents;
    private final Messages messages;

    ErasurePage(
            SignedIn signedIn,
            Identity identity,
            PersonalData personalData,
            ComingReservations coming,
            OpenPlaces places,
            DocumentTidying documents,
            Messages messages) {
        this.signedIn = signedIn;
        this.identity = identity;
        this.personalData = personalData;
        this.coming = coming;
        this.places = places;
        this.documents = documents;
        this.messages = messages;
    }

    @GetMapping("/account/erase")
    @ReadsFrom(ReservationTable.PROJECTION)
    String form(Model model) {
        return shown(coming.of(signedIn.required().customer()), null, model);
    }

    @PostMapping("/account/erase")
    @ReadsFrom(ReservationTable.PROJECTION)
    String erase(
            @RequestParam(defaultValue = "") String password,
            Model model,
            RedirectAttributes next,
            HttpServletRequest request,
            HttpServletResponse response) {
        List<ComingReservations.Coming> booked = coming.of(signedIn.required().customer());
        String refusal = booked.isEmpty() ? erased(password, request) : null;
        if (refusal == null && booked.isEmpty()) {
            identity.end(request);
            next.addFlashAttribute("erased", true);
            return "redirect:/sign-in";
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return shown(booked, refusal, model);
    }

    /** Null when it is done, or the sentence that says why not. */
    private @Nullable String erased(String password, HttpServletRequest request) {
        try {
            identity.prove(password, request);
            places.leaveAll(signedIn.actor());
            personalData.erase(signedIn.required().id());
            documents.throwAway();
            return null;
        } catch (Refused refused) {
            return messages.of(refused.violations().get(0));
        }
    }

    private static String shown(List<ComingReservations.Coming> booked, @Nullable String refusal, Model model) {
        model.addAttribute("booked", booked);
        model.addAttribute("refusal", refusal);
        return "erasure/erase";
    }
}
