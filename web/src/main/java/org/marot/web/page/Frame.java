package org.marot.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.marot.people.Account;
import org.marot.web.account.SignedIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What the header and footer of every page need to know, error pages included, which is why the templates know it as
 * {@code frame} and no model has to carry it.
 */
@Component
public class Frame {
    private final SignedIn signedIn;
    private final boolean demo;

    Frame(SignedIn signedIn, @Value("${marot.demo:false}") boolean demo) {
        this.signedIn = signedIn;
        this.demo = demo;
    }

    public boolean signedIn() {
        return signedIn.account().isPresent();
    }

    public boolean administrator() {
        return signedIn.account().map(Account::administrator).orElse(false);
    }

    /** Staff of at least one venue. */
    public boolean staff() {
        return signedIn.account().map(Account::isStaff).orElse(false);
    }

    /** The name of who has signed in. */
    public String name() {
        return signedIn.account().map(Account::name).orElse("");
    }

    /** Example data and demo accounts are on show. */
    public boolean demo() {
        return demo;
    }

    public String otherLanguage() {
        boolean french = LocaleContextHolder.getLocale().getLanguage().equals(Locale.FRENCH.getLanguage());
        return french ? "en" : "fr";
    }

    /** The current address, to come back to after a change of language. */
    public String here() {
        return request().map(Frame::address).orElse("/");
    }

    public boolean isHome() {
        return path().equals("/") || path().equals("/find");
    }

    public boolean isPlanning() {
        return path().endsWith("/planning");
    }

    public boolean isDaySheet() {
        return path().endsWith("/day");
    }

    /** The current page belongs to that part of the site. */
    public boolean isIn(String part) {
        return path().equals(part) || path().startsWith(part + "/");
    }

    private static String path() {
        return request().map(HttpServletRequest::getRequestURI).orElse("/");
    }

    private static String address(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") || request.getRequestURI().equals("/error")) {
            return request.getRequestURI().equals("/error") ? "/" : request.getRequestURI();
        }
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? Optional.of(current.getRequest())
                : Optional.empty();
    }
}
