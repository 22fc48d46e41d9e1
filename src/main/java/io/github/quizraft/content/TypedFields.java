package io.github.quizraft.content;

import io.github.quizraft.glossary.Folding;
import io.github.quizraft.question.Cloze;
import io.github.quizraft.question.Item;
import io.github.quizraft.question.NearMiss;
import io.github.quizraft.question.Numeric;
import io.github.quizraft.question.Question;
import io.github.quizraft.question.ShortAnswer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of the kinds in which one types, with the checks without which they could not be graded. */
final class TypedFields {
    private static final Pattern GAP = Pattern.compile("\\{\\{([^{}]*)}}");

    private TypedFields() {}

    static Question shortAnswer(Item item, Fields fields) {
        return new ShortAnswer(item, answers(fields), nearMisses(fields), fields.optionalFlag("strictForm"));
    }

    static Question cloze(Item item, Fields fields) {
        int before = fields.problemCount();
        String text = fields.text("text");
        UniqueIds ids = new UniqueIds("blank", fields.problems());
        List<Cloze.Blank> blanks = fields.requiredObjects(
                "blanks",
                1,
                "a blank",
                each -> new Cloze.Blank(ids.add(each.id("id")), answers(each), nearMisses(each)));
        if (fields.problemCount() == before) {
            checkGaps(fields, text, blanks);
        }
        return new Cloze(item, text, blanks);
    }

    /** Each blank has one gap in the text and each gap its blank. */
    private static void checkGaps(Fields fields, String text, List<Cloze.Blank> blanks) {
        Set<String> ids = new HashSet<>();
        for (Cloze.Blank blank : blanks) {
            ids.add(blank.id());
        }
        Set<String> seen = new HashSet<>();
        Matcher gaps = GAP.matcher(text);
        while (gaps.find()) {
            String gap = gaps.group(1);
            if (!seen.add(gap)) {
                fields.problem("text", "the gap {{" + gap + "}} occurs twice");
            } else if (!ids.contains(gap)) {
                fields.problem("text", "there is no blank " + Words.quoted(gap) + " for the gap {{" + gap + "}}");
            }
        }
        for (Cloze.Blank blank : blanks) {
            if (!seen.contains(blank.id())) {
                fields.problem("text", "the text has no gap {{" + blank.id() + "}}");
            }
        }
    }

    static Question numeric(Item item, Fields fields) {
        double answer = fields.number("answer");
        return new Numeric(
                item,
                answer,
                fields.text("unit"),
                fields.object("tolerance", each -> tolerance(each, answer)).orElse(0.0),
                fields.texts("acceptUnits"),
                fields.objects(
                        "nearMisses",
                        "a near miss",
                        each -> new Numeric.NumericMiss(each.number("value"), each.text("feedback"))));
    }

    /** Absolute, in the unit of the answer; a relative one is a share of the answer. */
    private static double tolerance(Fields fields, double answer) {
        boolean relative = fields.has("rel");
        if (relative == fields.has("abs")) {
            fields.problem("abs", "a tolerance has either \"abs\" or \"rel\"");
            return 0;
        }
        String name = relative ? "rel" : "abs";
        double value = fields.number(name);
        if (value < 0) {
            fields.problem(name, "a tolerance must not be negative");
        }
        return relative ? value * Math.abs(answer) : value;
    }

    private static List<String> answers(Fields fields) {
        List<String> answers = new ArrayList<>();
        for (Value entry : fields.requiredEntries("answers", 1)) {
            String answer = entry.filled();
            if (!answer.isBlank() && Folding.joined(answer).isEmpty()) {
                entry.problem("an answer must have a letter or a digit: only those are compared");
            }
            answers.add(answer);
        }
        return List.copyOf(answers);
    }

    private static List<NearMiss> nearMisses(Fields fields) {
        return fields.objects(
                "nearMisses",
                "a near miss",
                each -> new NearMiss(each.requiredTexts("match", 1), each.text("feedback")));
    }
}
