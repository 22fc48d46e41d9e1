package io.github.quizraft.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A learner at the line mode of a running program, who knows nothing, grades at random and sometimes takes an answer
 * back. What the program was told to save counts as acknowledged once it asks for the next thing.
 */
final class LineDriver implements Runnable {
    /** What stands for an undo among the grades. */
    static final int UNDO = 0;

    private static final Pattern PROMPT =
            Pattern.compile("(Number|Numbers|True or false|Your answer|Blank|Partner of|Say or type|Which of these did"
                    + "|Did you have|Grade:).*:");

    private final Process process;
    private final Random random;
    private final CountDownLatch begun = new CountDownLatch(1);
    private final List<Integer> acknowledged = new ArrayList<>();
    private Optional<Integer> sent = Optional.empty();
    private int standing;

    /**
     * Ready to run.
     *
     * @param standing how many answers count already, which is how often an undo makes sense
     */
    LineDriver(Process process, Random random, int standing) {
        this.process = process;
        this.random = random;
        this.standing = standing;
    }

    /** Reads and answers until the program ends; what it said before its end is read to the last. */
    @Override
    public void run() {
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (PROMPT.matcher(line).matches()) {
                    begun.countDown();
                    answer(line);
                }
            }
        } catch (IOException e) {
            // The program was killed while it spoke.
        }
    }

    /** Waits for the first question, or for the end if there is none. */
    void awaitQuestion() throws InterruptedException {
        while (!begun.await(20, TimeUnit.MILLISECONDS) && process.isAlive()) {}
    }

    /** Grades and undos in the order that the program took them. */
    List<Integer> acknowledged() {
        return acknowledged;
    }

    /** What was told last, if the program did not live to acknowledge it. */
    Optional<Integer> pending() {
        return sent;
    }

    private void answer(String prompt) {
        sent.ifPresent(acknowledged::add);
        sent = Optional.empty();
        if (prompt.startsWith("Grade")) {
            // Mostly Again, so that the cards do not run out.
            int grade = random.nextInt(10) > 0 ? 1 : 2 + random.nextInt(3);
            standing++;
            type(Integer.toString(grade), Optional.of(grade));
        } else if (standing > 0 && random.nextInt(12) == 0) {
            standing--;
            type(":u", Optional.of(UNDO));
        } else {
            type("", Optional.empty());
        }
    }

    private void type(String text, Optional<Integer> saves) {
        sent = saves;
        try {
            process.getOutputStream().write((text + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            // The program was killed before it could read on.
        }
    }
}
