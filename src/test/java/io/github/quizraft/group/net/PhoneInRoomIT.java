package io.github.quizraft.group.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.group.Play;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.Scoring;
import io.github.quizraft.group.StageName;
import io.github.quizraft.question.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The phone page in a real browser, in a room that is really served. */
class PhoneInRoomIT {
    @TempDir
    private Path folder;

    @Test
    void allKindsOfQuestionAreAnsweredAndAReloadLosesNothing() throws IOException, InterruptedException {
        try (Served served = Served.open(folder.resolve("r1.jsonl"), Play.live(Scoring.ACCURACY), Served.loose());
                Browser browser = Browser.open(folder, served.at("/J/482913"))) {
            join(browser);
            served.goTo(StageName.OPEN);
            int questions = served.now().plan().quiz().questions().size();
            for (int i = 0; i < questions; i++) {
                browser.until(
                        "!!document.querySelector('#form fieldset') && !document.querySelector('#form fieldset').disabled");
                browser.run(answering(
                        served.asSent(served.now().question().orElseThrow().key())));
                browser.until("document.getElementById('say').textContent.startsWith('Your answer is in')");
                if (i == 1) {
                    browser.reload();
                    browser.until("document.getElementById('say').textContent.startsWith('Your answer is in')");
                }
                served.goTo(StageName.REVEAL);
                browser.until("document.getElementById('say').textContent.startsWith('\u2713 Right')");
                served.goTo(StageName.BOARD);
                served.host(new RoomEvent.Next(StageName.BOARD));
            }
            assertThat(served.score(1)).isEqualTo(1_000L * questions);
            served.goTo(StageName.REPORT);
            browser.until("document.getElementById('head').textContent === 'The quiz is over.'");
            assertThat(browser.text("more")).contains("1. Ana");
        }
    }

    @Test
    void aRoomThatWasGoneForAWhileIsFoundAgain() throws IOException, InterruptedException {
        Path file = folder.resolve("r1.jsonl");
        try (Browser browser = Browser.open(folder, "about:blank")) {
            int port;
            try (Served served = Served.open(file, Play.live(Scoring.ACCURACY), Served.loose())) {
                port = served.server.port();
                browser.run("location = '" + served.at("/j/482913") + "'");
                browser.until("location.port === '" + port + "' && document.readyState === 'complete'");
                join(browser);
                served.goTo(StageName.OPEN);
                browser.until("document.querySelectorAll('#form .big').length > 0");
            }
            try (Served again = Served.resume(file, Served.loose(), port)) {
                again.host(new RoomEvent.Continue());
                Served.until(() -> again.now().playing().get(0).isHere(), "the player");
                browser.until("!document.querySelector('#form fieldset').disabled");
                browser.run(answering(
                        again.asSent(again.now().question().orElseThrow().key())));
                browser.until("document.getElementById('say').textContent.startsWith('Your answer is in')");
                again.goTo(StageName.REVEAL);
                assertThat(again.score(1)).isEqualTo(1_000);
            }
        }
    }

    private static void join(Browser browser) {
        browser.until("document.readyState === 'complete' && !document.getElementById('join').hidden");
        assertThat(browser.value("document.getElementById('code').value")).isEqualTo("482913");
        browser.run("document.getElementById('name').value = 'Ana'; document.getElementById('join').requestSubmit()");
        browser.until("document.getElementById('head').textContent === 'You are in, Ana'");
    }

    /** What a thumb would do. Options are found by their ids, which stand in the snapshot that the page has. */
    private static String answering(Answer answer) {
        String press = "const p = state.all.prompt, big = [...document.querySelectorAll('#form .big')],"
                + " press = (list, id) => big[list.findIndex(o => o.id === id) + (p.reasons ? 2 : 0)].click(),"
                + " send = () => document.querySelector('#form .send').click();";
        if (answer instanceof Answer.Picked picked) {
            String each = picks("p.options", picked.options());
            return press + each + "if (p.several) send();";
        }
        if (answer instanceof Answer.Judged judged) {
            return press + "big[" + (judged.verdict() ? 0 : 1) + "].click();"
                    + picks("p.reasons", List.of(judged.reason())) + "send();";
        }
        if (answer instanceof Answer.Typed typed) {
            return press + "const texts = ['" + String.join("','", typed.texts()) + "'];"
                    + "document.querySelectorAll('#form input').forEach((i, k) => { i.value = texts[k]; }); send();";
        }
        if (answer instanceof Answer.Paired paired) {
            StringBuilder script = new StringBuilder(press);
            paired.pairs()
                    .forEach((left, right) ->
                            script.append("document.querySelectorAll('#form select')[p.left.findIndex(x => x.id === '"
                                    + left + "')].value = '" + right + "';"));
            return script + "send();";
        }
        List<String> steps = ((Answer.Ordered) answer).steps();
        // The last one is moved to the top, then the one before it, and so on.
        StringBuilder script = new StringBuilder(press);
        for (int i = steps.size() - 1; i >= 0; i--) {
            script.append("for (let k = 0; k < " + steps.size() + "; k++)"
                    + " document.querySelector('#form li[id=\"step " + steps.get(i) + "\"] button').click();");
        }
        return script + "send();";
    }

    private static String picks(String list, List<String> ids) {
        StringBuilder script = new StringBuilder();
        ids.forEach(id -> script.append("press(" + list + ", '" + id + "');"));
        return script.toString();
    }
}
