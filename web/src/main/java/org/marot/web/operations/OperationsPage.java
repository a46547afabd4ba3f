package org.marot.web.operations;

import org.jspecify.annotations.Nullable;
import org.marot.web.page.Say;
import org.marot.web.projection.ProjectionStatus;
import org.marot.web.projection.Rebuilt;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What administrators see and do: how far the events have come, rebuilds, events put aside. */
@Controller
class OperationsPage {
    private static final int MOST_LETTERS = 50;
    private final Operations operations;
    private final Say say;

    OperationsPage(Operations operations, Say say) {
        this.operations = operations;
        this.say = say;
    }

    @GetMapping("/operations")
    String operations(Model model) {
        Status status = operations.status();
        model.addAttribute("status", status);
        model.addAttribute("incomplete", status.projections().stream().anyMatch(ProjectionStatus::needsRebuild));
        model.addAttribute("letters", operations.deadLetters(0, MOST_LETTERS));
        model.addAttribute("total", operations.countDeadLetters());
        told(model, "done");
        told(model, "what");
        told(model, "rate");
        return "operations/operations";
    }

    @PostMapping("/operations/rebuild")
    String rebuild(@RequestParam String projection, RedirectAttributes next) {
        Rebuilt rebuilt = operations.rebuild(projection);
        next.addFlashAttribute("what", rebuilt.name());
        next.addFlashAttribute(
                "rate", say.text("operations.rate", rebuilt.events(), rebuilt.millis(), rebuilt.eventsPerSecond()));
        return done("rebuilt", next);
    }

    @PostMapping("/operations/dead-letters/{id}/retry")
    String retry(@PathVariable long id, RedirectAttributes next) {
        return done(operations.retry(id) ? "settled" : "failed", next);
    }

    @PostMapping("/operations/dead-letters/{id}/drop")
    String drop(@PathVariable long id, RedirectAttributes next) {
        operations.drop(id);
        return done("dropped", next);
    }

    private static String done(String done, RedirectAttributes next) {
        next.addFlashAttribute("done", done);
        return "redirect:/operations";
    }

    private static void told(Model model, String name) {
        @Nullable Object known = model.getAttribute(name);
        model.addAttribute(name, known == null ? "" : known);
    }
}
