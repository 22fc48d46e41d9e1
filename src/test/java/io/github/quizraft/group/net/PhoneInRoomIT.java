package io.github.quizraft.group.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.e2e.Browser;
import io.github.quizraft.e2e.Hand;
import io.github.quizraft.e2e.Keyboard;
import io.github.quizraft.e2e.Thumb;
import io.github.quizraft.group.Play;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.Scoring;
import io.github.quizraft.group.StageName;
import io.github.quizraft.question.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The phone page in a real browser, in a room that is really served. */
class PhoneInRoomIT {
    private static final String IS_IN = "document.getElementById('say').textContent.startsWith('Your answer is in')";

    @TempDir
    private Path folder;

    @Test
    void allKindsOfQuestionAreAnsweredWithAThumbAndAReloadLosesNothing() throws IOException, InterruptedException {
        try (Served served = open();
                Browser browser = Browser.open(folder, served.at("/J/482913"))) {
            browser.until("document.getElementById('code').value === '482913'");
            playAll(served, browser, new Thumb(browser));
            served.goTo(StageName.REPORT);
            browser.until("document.getElementById('head').textContent === 'The quiz is over.'");
            assertThat(browser.text("more")).contains("1. Ana");
        }
    }

    @Test
    void allKindsOfQuestionAreAnsweredWithAKeyboardAlone() throws IOException, InterruptedException {
        try (Served served = open();
                Browser browser = Browser.open(folder, served.at("/J/482913"))) {
            playAll(served, browser, new Keyboard(browser));
        }
    }

    private static void playAll(Served served, Browser browser, Hand hand) {
        hand.join("Ana");
        served.goTo(StageName.OPEN);
        int questions = served.now().plan().quiz().questions().size();
        for (int i = 0; i < questions; i++) {
            hand.answer(key(served));
            browser.until(IS_IN);
            if (i == 1) {
                browser.reload();
                browser.until(IS_IN);
            }
            served.goTo(StageName.REVEAL);
            browser.until("document.getElementById('say').textContent.startsWith('\u2713 Right')");
            served.goTo(StageName.BOARD);
            served.host(new RoomEvent.Next(StageName.BOARD));
        }
        assertThat(served.score(1)).isEqualTo(1_000L * questions);
    }

    @Test
    void anAnswerGivenOfflineArrivesOnce() throws IOException, InterruptedException {
        Path file = folder.resolve("r1.jsonl");
        try (Served served = Served.open(file, Play.live(Scoring.ACCURACY), Served.loose());
                FaultProxy network = FaultProxy.to(served);
                Browser browser = Browser.open(folder, served.at("/J/482913"), served.server.port(), network.port())) {
            Hand hand = new Thumb(browser);
            hand.join("Ana");
            served.goTo(StageName.OPEN);
            browser.until("document.querySelectorAll('#form .big').length > 0");
            browser.setOnline(false);
            network.wires().forEach(Wire::stall);
            hand.answer(key(served));
            browser.until("document.getElementById('say').textContent.startsWith('Reconnecting')");
            assertThat(Files.readString(file)).doesNotContain("\"answer\"");
            network.wires().forEach(Wire::cut);
            browser.setOnline(true);
            browser.until(IS_IN);
            served.goTo(StageName.REVEAL);
            assertThat(served.score(1)).isEqualTo(1_000);
            assertThat(Files.readString(file)).containsOnlyOnce("\"event\":\"answer\"");
        }
    }

    @Test
    void aRoomThatWasGoneForAWhileIsFoundAgain() throws IOException, InterruptedException {
        Path file = folder.resolve("r1.jsonl");
        try (Browser browser = Browser.open(folder, "about:blank")) {
            Hand hand = new Thumb(browser);
            int port;
            try (Served served = Served.open(file, Play.live(Scoring.ACCURACY), Served.loose())) {
                port = served.server.port();
                browser.goTo(served.at("/j/482913"));
                hand.join("Ana");
                served.goTo(StageName.OPEN);
                browser.until("document.querySelectorAll('#form .big').length > 0");
            }
            try (Served again = Served.resume(file, Served.loose(), port)) {
                again.host(new RoomEvent.Continue());
                Served.until(() -> again.now().playing().get(0).isHere(), "the player");
                hand.answer(key(again));
                browser.until(IS_IN);
                again.goTo(StageName.REVEAL);
                assertThat(again.score(1)).isEqualTo(1_000);
            }
        }
    }

    private Served open() throws IOException {
        return Served.open(folder.resolve("r1.jsonl"), Play.live(Scoring.ACCURACY), Served.loose());
    }

    private static Answer key(Served served) {
        return served.asSent(served.now().question().orElseThrow().key());
    }
}
