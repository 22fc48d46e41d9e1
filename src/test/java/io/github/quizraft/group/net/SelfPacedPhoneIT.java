package io.github.quizraft.group.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.e2e.Browser;
import io.github.quizraft.e2e.Hand;
import io.github.quizraft.e2e.Thumb;
import io.github.quizraft.group.Pace;
import io.github.quizraft.group.Prompt;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.Rules;
import io.github.quizraft.group.Scoring;
import io.github.quizraft.question.Question;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The phone page in a real browser, where each goes alone. */
class SelfPacedPhoneIT {
    private static final String ON = "document.querySelector('#more .send')";

    @TempDir
    private Path folder;

    @Test
    void onePlaysOnTwoDaysAndSeesTheAnswersAfterTheEnd() throws IOException, InterruptedException {
        Pace pace = new Pace(Instant.now().plus(Duration.ofHours(30)), false, false);
        Rules rules = Rules.selfPaced(pace, Scoring.ACCURACY, Optional.empty(), List.of(), 500);
        try (Served served = Served.open(folder.resolve("r1.jsonl"), rules, Served.loose());
                Browser browser = Browser.open(folder, served.at("/J/482913"))) {
            Hand hand = new Thumb(browser);
            browser.until("document.readyState === 'complete' && !document.getElementById('join').hidden");
            browser.run(
                    "document.getElementById('name').value = 'Ana'; document.getElementById('join').requestSubmit()");
            browser.until("!!" + ON);
            assertThat(browser.text("left")).startsWith("until ");
            browser.tap(ON);
            List<Question> questions = served.now().plan().quiz().questions();
            for (int i = 0; i < questions.size(); i++) {
                browser.until("document.getElementById('where').textContent === 'Question " + (i + 1) + " of 8'");
                hand.answer(Places.of(Prompt.of(questions.get(i)))
                        .hidden(questions.get(i).key()));
                if (i == 2) {
                    browser.until("document.getElementById('where').textContent === 'Question 4 of 8'");
                    anotherDay(browser);
                }
            }
            browser.until("document.getElementById('say').textContent.startsWith('All your answers are in')");
            assertThat(browser.text("who")).isEqualTo("Ana");

            served.host(new RoomEvent.Finish());
            browser.until("!!" + ON);
            browser.tap(ON);
            browser.until("document.getElementById('say').textContent.startsWith('\u2713 Right')");
            assertThat(served.score(1)).isEqualTo(8_000);
        }
    }

    /** What belongs to the tab alone is gone. */
    private static void anotherDay(Browser browser) {
        browser.run("sessionStorage.clear()");
        browser.reload();
    }
}
