package io.github.quizraft.content;

import io.github.quizraft.question.Cloze;
import io.github.quizraft.question.Item;
import io.github.quizraft.question.Label;
import io.github.quizraft.question.Matching;
import io.github.quizraft.question.MultipleChoice;
import io.github.quizraft.question.NearMiss;
import io.github.quizraft.question.Numeric;
import io.github.quizraft.question.Option;
import io.github.quizraft.question.Ordering;
import io.github.quizraft.question.Question;
import io.github.quizraft.question.ShortAnswer;
import io.github.quizraft.question.SingleChoice;
import io.github.quizraft.question.TrueFalse;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of each kind of question, with the checks without which it could not be asked or graded. */
final class KindFields {
    private final Problems problems;

    KindFields(Problems problems) {
        this.problems = problems;
    }

    Question single(Item item, Fields fields) {
        List<Option> options = options(fields);
        long correct = options.stream().filter(Option::correct).count();
        if (correct != 1) {
            fields.problem("options", "exactly one option must be correct, but " + correct + " are");
        }
        return new SingleChoice(item, options);
    }

    Question multiple(Item item, Fields fields) {
        List<Option> options = options(fields);
        if (options.stream().noneMatch(Option::correct)) {
            fields.problem("options", "at least one option must be correct");
        }
        return new MultipleChoice(item, options);
    }

    Question trueFalse(Item item, Fields fields) {
        boolean answer = fields.requiredFlag("answer");
        UniqueIds ids = new UniqueIds("reason", problems);
        List<TrueFalse.Reason> reasons = fields.requiredList(
                "reasons",
                json -> Fields.of(json, "a reason", problems).map(reason -> {
                    Option option = option(reason, ids);
                    TrueFalse.Reason read = new TrueFalse.Reason(option, reason.requiredFlag("supports"));
                    reason.done();
                    return read;
                }));
        List<TrueFalse.Reason> correct =
                reasons.stream().filter(reason -> reason.option().correct()).toList();
        if (correct.size() != 1) {
            fields.problem("reasons", "exactly one reason must be correct, but " + correct.size() + " are");
        } else if (correct.get(0).supports() != answer) {
            fields.problem("reasons", "the correct reason must support the answer, " + answer);
        }
        return new TrueFalse(item, answer, reasons);
    }

    Question shortAnswer(Item item, Fields fields) {
        return new ShortAnswer(item, answers(fields), nearMisses(fields), fields.flag("strictForm", false));
    }

    Question cloze(Item item, Fields fields) {
        String text = fields.nonBlank("text");
        UniqueIds ids = new UniqueIds("blank", problems);
        List<Cloze.Blank> blanks = fields.requiredList(
                "blanks",
                json -> Fields.of(json, "a blank", problems).map(blank -> {
                    String id = blank.nonBlank("id");
                    ids.add(id, blank.place("id"));
                    if (!text.contains("{{" + id + "}}")) {
                        blank.problem("id", "the text has no gap {{" + id + "}}");
                    }
                    Cloze.Blank read = new Cloze.Blank(id, answers(blank), nearMisses(blank));
                    blank.done();
                    return read;
                }));
        int gaps = text.split("\\{\\{", -1).length - 1;
        if (gaps != blanks.size()) {
            fields.problem("text", "the text has " + gaps + " gaps, but there are " + blanks.size() + " blanks");
        }
        return new Cloze(item, text, blanks);
    }

    Question matching(Item item, Fields fields) {
        List<Label> left = labels(fields, "left");
        List<Label> right = labels(fields, "right");
        Optional<Set<String>> leftIds = ids(left);
        Optional<Set<String>> rightIds = ids(right);
        Map<String, Json.Str> pairs = fields.textMap("pairs");
        pairs.forEach((key, value) -> {
            Declared.check(new Json.Str(value.place(), key), "left entry", leftIds, problems);
            Declared.check(value, "right entry", rightIds, problems);
        });
        for (Label label : left) {
            if (!pairs.containsKey(label.id())) {
                fields.problem("pairs", "\"" + label.id() + "\" has no partner");
            }
        }
        if (new HashSet<>(texts(pairs).values()).size() != pairs.size()) {
            fields.problem("pairs", "two left entries share a partner; each needs its own");
        }
        return new Matching(item, left, right, texts(pairs), texts(fields.textMap("feedback")));
    }

    Question ordering(Item item, Fields fields) {
        List<Label> steps = labels(fields, "steps");
        Optional<Set<String>> ids = ids(steps);
        List<String> order = Declared.checked(fields.references("order"), "step", ids, problems);
        if (steps.size() < 2) {
            fields.problem("steps", "there must be at least two steps");
        }
        if (order.size() != steps.size() || new HashSet<>(order).size() != order.size()) {
            fields.problem("order", "\"order\" must name each step exactly once");
        }
        List<Ordering.Mistake> mistakes = fields.list(
                "mistakes",
                json -> Fields.of(json, "a mistake", problems).flatMap(mistake -> {
                    List<String> swapped = Declared.checked(mistake.references("swapped"), "step", ids, problems);
                    String feedback = mistake.nonBlank("feedback");
                    mistake.done();
                    if (swapped.size() != 2) {
                        mistake.problem("swapped", "\"swapped\" must name two steps");
                        return Optional.empty();
                    }
                    return Optional.of(new Ordering.Mistake(swapped.get(0), swapped.get(1), feedback));
                }));
        return new Ordering(item, steps, order, mistakes);
    }

    Question numeric(Item item, Fields fields) {
        double answer = fields.number("answer");
        double tolerance =
                fields.object("tolerance").map(each -> tolerance(each, answer)).orElse(0.0);
        return new Numeric(
                item,
                answer,
                fields.nonBlank("unit"),
                tolerance,
                fields.texts("acceptUnits"),
                fields.list(
                        "nearMisses",
                        json -> Fields.of(json, "a near miss", problems).map(miss -> {
                            Numeric.NumericMiss read =
                                    new Numeric.NumericMiss(miss.number("value"), miss.nonBlank("feedback"));
                            miss.done();
                            return read;
                        })));
    }

    /** Absolute, in the unit of the answer; a relative one is a share of the answer. */
    private static double tolerance(Fields fields, double answer) {
        boolean absolute = fields.has("abs");
        boolean relative = fields.has("rel");
        if (absolute == relative) {
            fields.problem("abs", "a tolerance has either \"abs\" or \"rel\"");
        }
        double value = absolute ? fields.number("abs") : relative ? fields.number("rel") * Math.abs(answer) : 0;
        if (value < 0) {
            fields.problem(absolute ? "abs" : "rel", "a tolerance must not be negative");
        }
        fields.done();
        return value;
    }

    private List<Option> options(Fields fields) {
        UniqueIds ids = new UniqueIds("option", problems);
        List<Option> options = fields.requiredList(
                "options",
                json -> Fields.of(json, "an option", problems).map(each -> {
                    Option option = option(each, ids);
                    each.done();
                    return option;
                }));
        if (options.size() == 1) {
            fields.problem("options", "there must be at least two options");
        }
        return options;
    }

    private static Option option(Fields fields, UniqueIds ids) {
        String id = fields.nonBlank("id");
        ids.add(id, fields.place("id"));
        return new Option(
                id,
                fields.nonBlank("text"),
                fields.requiredFlag("correct"),
                fields.optionalText("feedback").orElse(""),
                fields.optionalText("from"));
    }

    private List<String> answers(Fields fields) {
        List<String> answers = fields.requiredList("answers", json -> {
            if (json instanceof Json.Str str && !str.text().isBlank()) {
                return Optional.of(str.text());
            }
            problems.add(json.place(), "an accepted answer must be a text that is not empty");
            return Optional.empty();
        });
        return answers.isEmpty() ? List.of("") : answers;
    }

    private List<NearMiss> nearMisses(Fields fields) {
        return fields.list(
                "nearMisses",
                json -> Fields.of(json, "a near miss", problems).map(miss -> {
                    NearMiss read = new NearMiss(miss.texts("match"), miss.nonBlank("feedback"));
                    miss.done();
                    return read;
                }));
    }

    private List<Label> labels(Fields fields, String name) {
        UniqueIds ids = new UniqueIds(name, problems);
        return fields.requiredList(
                name,
                json -> Fields.of(json, "an entry of \"" + name + "\"", problems)
                        .map(each -> {
                            Label label = new Label(each.nonBlank("id"), each.nonBlank("text"));
                            ids.add(label.id(), each.place("id"));
                            each.done();
                            return label;
                        }));
    }

    private static Optional<Set<String>> ids(List<Label> labels) {
        return Optional.of(labels.stream().map(Label::id).collect(Collectors.toSet()));
    }

    private static Map<String, String> texts(Map<String, Json.Str> map) {
        Map<String, String> texts = new LinkedHashMap<>();
        map.forEach((key, value) -> texts.put(key, value.text()));
        return texts;
    }
}
