package io.github.quizraft.group.net;

import io.github.quizraft.e2e.Browser;

/** A thumb on a small screen. */
final class Thumb extends Hand {
    Thumb(Browser browser) {
        super(browser);
        browser.bePhone();
    }

    @Override
    void press(String element) {
        browser.tap(element);
    }

    @Override
    void enter(String element) {
        browser.tap(element);
        browser.until("document.activeElement === " + element);
    }
}
