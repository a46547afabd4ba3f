package org.marot.web.home;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.marot.web.support.Languages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Changes the language, remembers it in a cookie, and goes back to where the reader was. */
@Controller
class LanguagePage {
    private final LocaleResolver locales;

    LanguagePage(LocaleResolver locales) {
        this.locales = locales;
    }

    @GetMapping("/language")
    View speak(
            @RequestParam(defaultValue = "fr") String to,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        locales.setLocale(request, response, Languages.spoken(to));
        RedirectView there = new RedirectView(isOurs(back) ? back : "/", true, false, false);
        there.setExpandUriTemplateVariables(false);
        return there;
    }

    /** A path of this site and nothing that a browser could take for another one. */
    static boolean isOurs(String path) {
        return path.length() < 2000
                && path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().noneMatch(letter -> letter == '\\' || letter < ' ');
    }
}
