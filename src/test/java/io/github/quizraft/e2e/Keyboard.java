package io.github.quizraft.e2e;

import java.util.Locale;

/** A keyboard and nothing else. Options have a letter; all other things are reached with Tab. */
public final class Keyboard extends Hand {
    /** More than there is to reach on the page. */
    private static final int MOST = 60;

    /** One that is plugged in to a browser. */
    public Keyboard(Browser browser) {
        super(browser);
    }

    @Override
    void pick(int k) {
        String keys = browser.value("document.querySelectorAll('#form .big')[" + k + "].keys.slice(-1)[0]");
        browser.press(Key.of(keys.toLowerCase(Locale.ROOT).charAt(0)));
    }

    @Override
    void press(String element) {
        enter(element);
        browser.press(Key.ENTER);
    }

    @Override
    void enter(String element) {
        boolean isBefore = browser.value("!!(" + element
                        + ".compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING)")
                .equals("true");
        for (int i = 0; i < MOST && !isAt(element); i++) {
            browser.press(Key.TAB, isBefore);
        }
        if (!isAt(element)) {
            throw new AssertionError("Tab does not lead to " + element);
        }
    }

    private boolean isAt(String element) {
        return browser.value("document.activeElement === " + element).equals("true");
    }
}
