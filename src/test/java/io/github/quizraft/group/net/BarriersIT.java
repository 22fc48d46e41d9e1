package io.github.quizraft.group.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.e2e.Axe;
import io.github.quizraft.e2e.Browser;
import io.github.quizraft.e2e.Hand;
import io.github.quizraft.e2e.Thumb;
import io.github.quizraft.group.PlayerName;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.Rules;
import io.github.quizraft.group.Scoring;
import io.github.quizraft.group.StageName;
import io.github.quizraft.group.Team;
import io.github.quizraft.question.Answer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No page for players has a barrier that WCAG 2.2 forbids at levels A and AA, whatever stands on it. */
class BarriersIT {
    private final Axe axe = Axe.read();
    private final List<String> found = new ArrayList<>();

    @TempDir
    private Path folder;

    private Served served;
    private Browser browser;

    @BeforeEach
    void serve() throws IOException, InterruptedException {
        List<Team> teams = Stream.of("Red", "Blue")
                .map(name -> new Team(PlayerName.of(name).orElseThrow()))
                .toList();
        Rules rules = Rules.live(Scoring.ACCURACY, Optional.of(Duration.ofHours(1)), Duration.ofHours(1), teams);
        served = Served.open(folder.resolve("r1.jsonl"), rules, Served.loose());
        browser = Browser.open(folder, served.at("/"));
    }

    @AfterEach
    void close() {
        browser.close();
        served.close();
    }

    @Test
    void aBarrierWouldBeFound() {
        browser.goTo("data:text/html,<title>x</title><img src=x><input>");
        assertThat(axe.violations(browser))
                .extracting(each -> each.replaceAll(" at .*(?s).*", ""))
                .contains("html-has-lang", "image-alt", "label");
    }

    @Test
    void thePhonePageHasNone() {
        Hand hand = new Thumb(browser);
        browser.goTo(served.at("/j/482913"));
        look("join");
        hand.join("Ana");
        look("lobby");
        for (int i = 0; i < questions(); i++) {
            served.goTo(StageName.READ);
            until("Read the question");
            look("read");
            String kind = served.now().question().orElseThrow().kind();
            served.goTo(StageName.OPEN);
            until("Answer now");
            look(kind);
            if (i == 0) {
                served.host(new RoomEvent.Pause());
                until("Paused");
                look("paused");
                served.host(new RoomEvent.Continue());
            }
            hand.answer(served.asSent(key()));
            until("Your answer is in");
            look(kind + ", answered");
            served.goTo(StageName.REVEAL);
            until("Right");
            look(kind + ", reveal");
            next();
        }
        until("Ana");
        look("podium");
        served.goTo(StageName.REPORT);
        until("The quiz is over");
        look("report");
        assertThat(found).isEmpty();
    }

    @Test
    void thePageForASecondScreenHasNone() {
        Phone.join(HttpClient.newHttpClient(), served, "Ana");
        browser.goTo(served.at("/screen"));
        until("Code");
        look("code");
        browser.run("document.getElementById('code').value = '482913'; document.getElementById('ask').requestSubmit()");
        until("Join with code");
        look("lobby");
        for (int i = 0; i < questions(); i++) {
            served.goTo(StageName.OPEN);
            String kind = served.now().question().orElseThrow().kind();
            until("Question " + (i + 1));
            look(kind);
            served.goTo(StageName.REVEAL);
            until("Answer:");
            look(kind + ", reveal");
            next();
        }
        until("Winners");
        look("podium");
        assertThat(found).isEmpty();
    }

    @Test
    void thePlainFormHasNone() {
        browser.setScripts(false);
        browser.goTo(served.at("/j/482913"));
        browser.setScripts(true);
        look("join");
        browser.run("document.querySelector('noscript input[name=name]').value = 'Ana';"
                + "document.querySelector('noscript form').submit()");
        until("You are in");
        look("lobby");
        for (int i = 0; i < questions(); i++) {
            served.goTo(StageName.OPEN);
            String kind = served.now().question().orElseThrow().kind();
            lookAgain("Send");
            look(kind);
            browser.run("document.querySelector('button[name=pass]').click()");
            until("Your answer counts");
            look(kind + ", answered");
            served.goTo(StageName.REVEAL);
            lookAgain("Answer:");
            look(kind + ", reveal");
            next();
        }
        served.goTo(StageName.REPORT);
        lookAgain("The quiz is over");
        look("report");
        browser.goTo(served.at("/f/" + "0".repeat(32)));
        look("no seat");
        assertThat(found).isEmpty();
    }

    private void look(String state) {
        for (String colours : List.of("light", "dark")) {
            browser.setColours(colours);
            axe.violations(browser).forEach(each -> found.add(state + ", " + colours + ": " + each));
        }
    }

    private void lookAgain(String text) {
        browser.run("[...document.links].find(a => a.textContent === 'Look again').click()");
        until(text);
    }

    private void until(String text) {
        browser.until("document.readyState === 'complete' && document.body.innerText.includes('" + text + "')");
    }

    private int questions() {
        return served.now().plan().quiz().questions().size();
    }

    private Answer key() {
        return served.now().question().orElseThrow().key();
    }

    private void next() {
        served.goTo(StageName.BOARD);
        served.host(new RoomEvent.Next(StageName.BOARD));
    }
}
