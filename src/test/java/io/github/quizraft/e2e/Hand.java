package io.github.quizraft.e2e;

import io.github.quizraft.question.Answer;
import java.util.List;

/** Someone who plays on the phone page with nothing but what a finger or a keyboard can do. */
public abstract class Hand {
    private static final String SEND = "document.querySelector('#form .send')";

    final Browser browser;

    Hand(Browser browser) {
        this.browser = browser;
    }

    /** Presses a button. */
    abstract void press(String element);

    /** Goes into a field. */
    abstract void enter(String element);

    /** Presses an option, which is the k-th large button. */
    void pick(int k) {
        press("document.querySelectorAll('#form .big')[" + k + "]");
    }

    /** Joins the quiz whose code is filled in. */
    public final void join(String name) {
        browser.until("document.readyState === 'complete' && !document.getElementById('join').hidden");
        enter("document.getElementById('name')");
        type(name);
        press("document.querySelector('#join .send')");
        browser.until("document.getElementById('head').textContent === 'You are in, " + name + "'");
    }

    /** Gives an answer; what a question calls its parts are the places at which they stand, from 1 on. */
    public final void answer(Answer answer) {
        browser.until(
                "!!document.querySelector('#form fieldset') && !document.querySelector('#form fieldset').disabled");
        if (answer instanceof Answer.Picked picked) {
            picked.options().forEach(id -> pick(place(id)));
            if (browser.value("state.all.prompt.several").equals("true")) {
                press(SEND);
            }
            return;
        }
        if (answer instanceof Answer.Judged judged) {
            pick(judged.verdict() ? 0 : 1);
            pick(2 + place(judged.reason()));
        } else if (answer instanceof Answer.Typed typed) {
            for (int i = 0; i < typed.texts().size(); i++) {
                enter("document.querySelectorAll('#form input')[" + i + "]");
                type(typed.texts().get(i));
            }
        } else if (answer instanceof Answer.Paired paired) {
            paired.pairs().forEach((left, right) -> choose(place(left), place(right)));
        } else {
            order(((Answer.Ordered) answer).steps());
        }
        press(SEND);
    }

    private void type(String text) {
        text.chars().forEach(each -> browser.press(Key.of((char) each)));
    }

    /** The first in a list says that nothing is chosen. */
    private void choose(int left, int right) {
        String list = "document.querySelectorAll('#form select')[" + left + "]";
        enter(list);
        for (int i = 0; i <= right; i++) {
            browser.press(Key.DOWN);
        }
        browser.press(Key.ENTER);
        browser.until(list + ".selectedIndex === " + (right + 1));
    }

    /** The first is moved to the top, then the second below it, and so on. */
    private void order(List<String> steps) {
        for (int i = 0; i < steps.size(); i++) {
            String step = "[...document.querySelectorAll('#form li')].find(li => li.step === '" + steps.get(i) + "')";
            String place = "[..." + step + ".parentNode.children].indexOf(" + step + ")";
            for (int at = Integer.parseInt(browser.value(place)); at > i; at--) {
                press(step + ".querySelector('button')");
            }
            browser.until(place + " === " + i);
        }
    }

    private static int place(String id) {
        return Integer.parseInt(id) - 1;
    }
}
