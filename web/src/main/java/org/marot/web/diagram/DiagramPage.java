package org.marot.web.diagram;

import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Layout;
import org.marot.catalogue.Space;
import org.marot.shared.Refused;
import org.marot.shared.Slug;
import org.marot.shared.SpaceId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How a space looks in one of its layouts, for as many people as one likes. */
@Controller
class DiagramPage {
    private final Catalogue catalogue;
    private final SetUpDrawings drawings;

    DiagramPage(Catalogue catalogue, SetUpDrawings drawings) {
        this.catalogue = catalogue;
        this.drawings = drawings;
    }

    @GetMapping("/spaces/{id}/layouts/{name}")
    String show(
            @PathVariable String id,
            @PathVariable String name,
            @RequestParam(required = false) @Nullable Integer headcount,
            Model model) {
        Space space = space(id);
        Layout layout = space.layouts().stream()
                .filter(one -> one.name().equals(name) && one.capacity() > 0)
                .findFirst()
                .orElseThrow(DiagramPage::unknown);
        int most = Math.min(layout.capacity(), SetUpDiagram.MOST);
        int people = headcount == null ? most : Math.max(1, Math.min(headcount, most));
        model.addAttribute("space", space);
        model.addAttribute("venue", catalogue.venue(space.venue()).orElseThrow(DiagramPage::unknown));
        model.addAttribute("layout", layout);
        model.addAttribute("most", most);
        model.addAttribute("people", people);
        model.addAttribute("tooMany", headcount != null && headcount > most);
        model.addAttribute("drawn", drawings.of(layout.name(), people));
        return "diagram/layout";
    }

    /** Desks are booked one by one; there is nothing to set up. */
    private Space space(String id) {
        if (!Slug.isSlug(id)) {
            throw unknown();
        }
        return catalogue.space(new SpaceId(id)).filter(space -> !space.isPool()).orElseThrow(DiagramPage::unknown);
    }

    private static Refused unknown() {
        return Refused.notFound("no-such-space");
    }
}
