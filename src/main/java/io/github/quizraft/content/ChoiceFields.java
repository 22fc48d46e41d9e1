package io.github.quizraft.content;

import io.github.quizraft.question.Item;
import io.github.quizraft.question.MultipleChoice;
import io.github.quizraft.question.Option;
import io.github.quizraft.question.Question;
import io.github.quizraft.question.SingleChoice;
import io.github.quizraft.question.TrueFalse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of the kinds in which one picks, with the checks without which they could not be graded. */
final class ChoiceFields {
    private final Ids origins;

    ChoiceFields(Ids origins) {
        this.origins = origins;
    }

    Question single(Item item, Fields fields) {
        int before = fields.problemCount();
        List<Option> options = options(fields);
        int correct = correct(options);
        // Where an option could not be read, the count would say nothing.
        if (correct != 1 && fields.problemCount() == before) {
            fields.problem(Problem.Kind.KEY, "options", "exactly one option must be correct, but " + correct + " are");
        }
        return new SingleChoice(item, options);
    }

    Question multiple(Item item, Fields fields) {
        int before = fields.problemCount();
        List<Option> options = options(fields);
        if (correct(options) == 0 && fields.problemCount() == before) {
            fields.problem(Problem.Kind.KEY, "options", "at least one option must be correct");
        }
        return new MultipleChoice(item, options);
    }

    Question trueFalse(Item item, Fields fields) {
        int before = fields.problemCount();
        boolean answer = fields.flag("answer");
        UniqueIds ids = new UniqueIds("reason", fields.problems());
        List<TrueFalse.Reason> reasons = fields.requiredObjects(
                "reasons", 2, "a reason", each -> new TrueFalse.Reason(option(each, ids), each.flag("supports")));
        List<TrueFalse.Reason> correct = new ArrayList<>();
        for (TrueFalse.Reason reason : reasons) {
            if (reason.option().correct()) {
                correct.add(reason);
            }
        }
        if (fields.problemCount() == before) {
            if (correct.size() != 1) {
                fields.problem(
                        Problem.Kind.KEY,
                        "reasons",
                        "exactly one reason must be correct, but " + correct.size() + " are");
            } else if (correct.get(0).supports() != answer) {
                fields.problem(Problem.Kind.KEY, "reasons", "the correct reason must support the answer, " + answer);
            }
        }
        return new TrueFalse(item, answer, reasons);
    }

    private static int correct(List<Option> options) {
        int correct = 0;
        for (Option option : options) {
            correct += option.correct() ? 1 : 0;
        }
        return correct;
    }

    private List<Option> options(Fields fields) {
        UniqueIds ids = new UniqueIds("option", fields.problems());
        return fields.requiredObjects("options", 2, "an option", each -> option(each, ids));
    }

    private Option option(Fields fields, UniqueIds ids) {
        String id = ids.add(fields.id("id"));
        Optional<Reference> from = fields.optionalId("from");
        if (from.isPresent()) {
            origins.check(from.get(), fields.problems());
        }
        return new Option(id, fields.text("text"), fields.flag("correct"), fields.note("feedback"), Reference.id(from));
    }
}
