package io.github.quizraft.line;

import io.github.quizraft.group.Prompt.Blanks;
import io.github.quizraft.group.Prompt.Choice;
import io.github.quizraft.group.Prompt.Judge;
import io.github.quizraft.group.Prompt.Pairs;
import io.github.quizraft.group.Prompt.Steps;
import io.github.quizraft.group.Prompt.Words;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Label;
import io.github.quizraft.question.Question;
import io.github.quizraft.question.Recall;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How one kind of question is asked line by line.
 *
 * @param prompts what to ask, one line of input for each
 * @param checks looks at each of several lines as it comes
 * @param reading makes an answer of all of them
 */
record AnswerPrompt(List<Prompt> prompts, Check checks, Reading reading) {
    /**
     * Asks for one line.
     *
     * @param lines what to show before, the first time under the stem
     * @param text what to ask
     */
    record Prompt(List<String> lines, String text) {
        /** One after the other, with all there is to show before the first. */
        static List<Prompt> of(List<String> lines, List<String> texts) {
            return IntStream.range(0, texts.size())
                    .mapToObj(i -> new Prompt(i == 0 ? lines : List.of(), texts.get(i)))
                    .toList();
        }
    }

    /** Makes an answer of the lines typed, or says what is wrong with them. */
    interface Reading {
        Read read(List<String> typed);
    }

    /**
     * What was typed.
     *
     * @param answer if it could be read
     * @param problem otherwise
     */
    record Read(Optional<Answer> answer, String problem) {
        static Read of(Answer answer) {
            return new Read(Optional.of(answer), "");
        }

        static Read problem(String problem) {
            return new Read(Optional.empty(), problem);
        }
    }

    /**
     * What came of asking.
     *
     * @param command what was typed after a colon instead of an answer; {@code q} at the end of input
     * @param typed a line for each prompt otherwise
     */
    record Reply(Optional<String> command, List<String> typed) {
        /** Whether nothing was typed at all: "I do not know". */
        boolean isPass() {
            return typed.stream().allMatch(String::isEmpty);
        }
    }

    /** Asks for all lines. One that cannot be meant is asked for again. */
    Reply ask(LineIo io) {
        List<String> typed = new ArrayList<>();
        int shown = 0;
        while (typed.size() < prompts.size()) {
            Prompt next = prompts.get(typed.size());
            if (shown == typed.size()) {
                next.lines().forEach(io::say);
                shown++;
            }
            Optional<String> line = io.ask(next.text());
            Optional<String> command = command(line);
            if (command.isPresent()) {
                return new Reply(command, List.of());
            }
            Optional<String> problem = problem(typed.size(), line.get());
            problem.ifPresent(io::say);
            if (problem.isEmpty()) {
                typed.add(line.get());
            }
        }
        return new Reply(Optional.empty(), List.copyOf(typed));
    }

    /** Nothing more to read means leaving; a question mark by itself is no answer, but asks for help. */
    private static Optional<String> command(Optional<String> line) {
        if (line.isEmpty()) {
            return Optional.of("q");
        }
        if (line.get().strip().equals("?")) {
            return Optional.of("?");
        }
        return line.filter(typed -> typed.startsWith(":")).map(typed -> typed.substring(1));
    }

    /** What is wrong with one line of several, told before the next one is asked. */
    Optional<String> problem(int prompt, String typed) {
        if (prompts.size() == 1 || typed.isEmpty()) {
            return Optional.empty();
        }
        return checks.problem(prompt, typed);
    }

    /** Looks at one line by itself. */
    interface Check {
        Optional<String> problem(int prompt, String typed);
    }

    private static final Check ANYTHING = (prompt, typed) -> Optional.empty();

    /** One number up to a limit; before it, at the first prompt, true or false. */
    private static Optional<String> unlessNumber(String typed, List<String> ids) {
        return picked(typed, ids).filter(each -> each.size() == 1).isPresent()
                ? Optional.empty()
                : Optional.of("Please type one number from 1 to " + ids.size() + ".");
    }

    private static Optional<Boolean> verdict(String typed) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "t", "true" -> Optional.of(true);
            case "f", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    static AnswerPrompt of(Question question) {
        return question instanceof Recall recall
                ? RecallPrompt.of(recall)
                : of(io.github.quizraft.group.Prompt.of(question));
    }

    static AnswerPrompt of(io.github.quizraft.group.Prompt given) {
        if (given instanceof Choice choice) {
            return choice.several()
                    ? choice(choice.options(), "Numbers of all that apply:", false)
                    : choice(choice.options(), "Number:", true);
        }
        if (given instanceof Judge judge) {
            return judge(judge);
        }
        if (given instanceof Blanks blanks) {
            return blanks(blanks);
        }
        if (given instanceof Pairs pairs) {
            return pairs(pairs);
        }
        if (given instanceof Steps steps) {
            return steps(steps);
        }
        String unit = given instanceof Words words ? words.unit() : "";
        return typed(unit.isEmpty() ? "Your answer:" : "Number (" + unit + "):");
    }

    private static AnswerPrompt typed(String prompt) {
        return new AnswerPrompt(
                Prompt.of(List.of(), List.of(prompt)), ANYTHING, typed -> Read.of(Answer.Typed.of(typed.get(0))));
    }

    private static AnswerPrompt choice(List<Label> options, String prompt, boolean one) {
        List<String> ids = ids(options);
        return new AnswerPrompt(Prompt.of(numbered(texts(options)), List.of(prompt)), ANYTHING, typed -> {
            Optional<List<String>> picked = picked(typed.get(0), ids);
            if (picked.isEmpty() || (one && picked.get().size() != 1)) {
                return Read.problem(
                        one
                                ? "Please type one number from 1 to " + ids.size() + "."
                                : "Please type numbers from 1 to " + ids.size() + ", with spaces between.");
            }
            return Read.of(new Answer.Picked(picked.get()));
        });
    }

    private static AnswerPrompt judge(Judge question) {
        List<String> ids = ids(question.reasons());
        List<String> lines = numbered(texts(question.reasons()));
        List<String> prompts = List.of("True or false (t or f):", "Number of the reason:");
        Check check = (prompt, typed) -> prompt == 1
                ? unlessNumber(typed, ids)
                : verdict(typed).isPresent() ? Optional.empty() : Optional.of("Please type t for true or f for false.");
        return new AnswerPrompt(Prompt.of(lines, prompts), check, typed -> {
            Optional<Boolean> verdict = verdict(typed.get(0));
            Optional<List<String>> reason = picked(typed.get(1), ids);
            return verdict.isPresent() && reason.isPresent()
                    ? Read.of(new Answer.Judged(verdict.get(), reason.get().get(0)))
                    : Read.problem("Please give both: t or f, and the number of a reason.");
        });
    }

    private static AnswerPrompt blanks(Blanks question) {
        String text = question.text();
        for (String name : question.names()) {
            text = text.replace("[" + name + "]", "[" + name + ": ____]");
        }
        List<String> prompts =
                question.names().stream().map(name -> "Blank " + name + ":").toList();
        return new AnswerPrompt(
                Prompt.of(List.of(text), prompts), ANYTHING, typed -> Read.of(new Answer.Typed(List.copyOf(typed))));
    }

    private static AnswerPrompt pairs(Pairs question) {
        List<String> rights = ids(question.right());
        List<String> prompts = question.left().stream()
                .map(left -> "Partner of \"" + left.text() + "\":")
                .toList();
        return new AnswerPrompt(
                Prompt.of(numbered(texts(question.right())), prompts),
                (prompt, typed) -> unlessNumber(typed, rights),
                typed -> {
                    Map<String, String> pairs = new LinkedHashMap<>();
                    for (int i = 0; i < typed.size(); i++) {
                        Optional<List<String>> partner = picked(typed.get(i), rights);
                        if (partner.isEmpty() || partner.get().size() != 1) {
                            return Read.problem("Please type one number from 1 to " + rights.size() + " for each.");
                        }
                        pairs.put(question.left().get(i).id(), partner.get().get(0));
                    }
                    return Read.of(new Answer.Paired(pairs));
                });
    }

    private static AnswerPrompt steps(Steps question) {
        List<String> ids = ids(question.steps());
        return new AnswerPrompt(
                Prompt.of(numbered(texts(question.steps())), List.of("Numbers in the right order:")),
                ANYTHING,
                typed -> {
                    Optional<List<String>> order = picked(typed.get(0), ids);
                    if (order.isEmpty() || order.get().size() != ids.size()) {
                        return Read.problem("Please type each number from 1 to " + ids.size() + " once.");
                    }
                    return Read.of(new Answer.Ordered(order.get()));
                });
    }

    private static List<String> ids(List<Label> labels) {
        return labels.stream().map(Label::id).toList();
    }

    private static List<String> texts(List<Label> labels) {
        return labels.stream().map(Label::text).toList();
    }

    static List<String> numbered(List<String> texts) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            lines.add((i + 1) + ". " + texts.get(i));
        }
        return lines;
    }

    /** The ids behind different numbers; empty unless all are numbers in range. */
    static Optional<List<String>> picked(String typed, List<String> ids) {
        List<String> words = Arrays.stream(typed.split("[\\s,;]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> picked = new ArrayList<>();
        for (String word : words) {
            if (!word.matches("\\d{1,2}") || Integer.parseInt(word) < 1 || Integer.parseInt(word) > ids.size()) {
                return Optional.empty();
            }
            picked.add(ids.get(Integer.parseInt(word) - 1));
        }
        boolean different = picked.stream().distinct().count() == picked.size();
        return picked.isEmpty() || !different ? Optional.empty() : Optional.of(picked);
    }
}
