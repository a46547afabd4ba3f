package org.marot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody with a browser of their own, who counts their clicks and remembers every complaint of the browser. */
final class Person implements AutoCloseable {
    static final String PASSWORD = "marot-demo";

    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    final Page page;
    private int clicks;

    private final boolean scripts;

    private Person(Browser.NewContextOptions options) {
        scripts = !Boolean.FALSE.equals(options.javaScriptEnabled);
        context = Chromium.browser()
                .newContext(options.setBaseURL(DemoTown.site()).setTimezoneId("Europe/Paris"));
        context.setDefaultTimeout(20_000);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(message.text() + " at " + page.url());
            }
        });
        page.onPageError(error -> complaints.add(error + " at " + page.url()));
    }

    static Person atADesk() {
        return new Person(french().setViewportSize(1280, 900));
    }

    static Person withAPhone() {
        return new Person(french().setViewportSize(360, 740).setHasTouch(true));
    }

    static Person speakingEnglish() {
        return new Person(new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(1280, 900));
    }

    static Person withoutScripts() {
        return new Person(french().setViewportSize(1280, 900).setJavaScriptEnabled(false));
    }

    private static Browser.NewContextOptions french() {
        return new Browser.NewContextOptions().setLocale("fr-FR");
    }

    Person signedInAs(String account) {
        page.navigate("/sign-in");
        fillIn(account, PASSWORD);
        assertThat(page).not().hasURL(Pattern.compile(".*/sign-in.*"));
        return this;
    }

    void fillIn(String account, String password) {
        page.locator("#email").fill(account.contains("@") ? account : account + "@demo.example");
        page.locator("#password").fill(password);
        page.locator("main form button[type=submit]").click();
    }

    /** Opens a page as one would by a bookmark. */
    Person opens(String address) {
        page.navigate(address);
        return this;
    }

    /** One click, counted. */
    Person clicks(Locator what) {
        clicks++;
        what.click();
        return this;
    }

    Person clicks(String css) {
        return clicks(page.locator(css).first());
    }

    boolean runsScripts() {
        return scripts;
    }

    int clickCount() {
        return clicks;
    }

    void countFromHere() {
        clicks = 0;
    }

    /** What the browser complained of so far: script errors, refused styles and scripts. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
    }
}
