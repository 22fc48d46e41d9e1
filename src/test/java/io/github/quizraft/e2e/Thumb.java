package io.github.quizraft.e2e;

/** A thumb on a small screen. */
public final class Thumb extends Hand {
    /** Makes the screen small, too. */
    public Thumb(Browser browser) {
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
