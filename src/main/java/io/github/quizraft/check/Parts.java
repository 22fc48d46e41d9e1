package io.github.quizraft.check;

import io.github.quizraft.question.Cloze;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What rules look at in a question whatever its kind. Most rules read only this, so that they hold for all kinds that
 * have such a part; a part that a kind lacks is empty.
 *
 * @param choices options or reasons
 * @param typed what is typed
 * @param entries the texts of both sides of a matching and of the steps of an ordering
 * @param extras entries of the right side that have no partner
 * @param prompt further text shown with the stem: that of a cloze, with its gaps
 * @param feedbacks all that may be said about an answer
 */
public record Parts(
        List<Choice> choices,
        List<Typed> typed,
        List<Passage> entries,
        List<Passage> extras,
        List<Passage> prompt,
        List<Feedback> feedbacks) {

    static Parts of(Question question) {
        if (question instanceof SingleChoice single) {
            return choice(options("/options", single.options()));
        }
        if (question instanceof MultipleChoice multiple) {
            return choice(options("/options", multiple.options()));
        }
        if (question instanceof TrueFalse trueFalse) {
            return choice(reasons(trueFalse.reasons()));
        }
        if (question instanceof ShortAnswer typed) {
            return typed(List.of(new Typed("", "", typed.answers(), typed.nearMisses())), List.of());
        }
        if (question instanceof Cloze cloze) {
            return typed(blanks(cloze.blanks()), List.of(new Passage("/text", cloze.text())));
        }
        if (question instanceof Matching matching) {
            return matching(matching);
        }
        if (question instanceof Ordering ordering) {
            return ordering(ordering);
        }
        return question instanceof Numeric numeric ? numeric(numeric) : choice(List.of());
    }

    private static Parts choice(List<Choice> choices) {
        List<Feedback> feedbacks = new ArrayList<>();
        for (Choice choice : choices) {
            Option option = choice.option();
            feedbacks.add(
                    new Feedback(choice.pointer() + "/feedback", option.id(), option.feedback(), !choice.isCorrect()));
        }
        return new Parts(choices, List.of(), List.of(), List.of(), List.of(), feedbacks);
    }

    private static Parts typed(List<Typed> typed, List<Passage> prompt) {
        List<Feedback> feedbacks = new ArrayList<>();
        for (Typed each : typed) {
            for (int i = 0; i < each.nearMisses().size(); i++) {
                NearMiss miss = each.nearMisses().get(i);
                feedbacks.add(new Feedback(
                        each.nearMissPointer(i) + "/feedback", String.join(", ", miss.match()), miss.feedback(), true));
            }
        }
        return new Parts(List.of(), typed, List.of(), List.of(), prompt, feedbacks);
    }

    private static Parts matching(Matching matching) {
        List<Passage> left = labels("/left", matching.left());
        List<Passage> right = labels("/right", matching.right());
        List<Passage> extras = new ArrayList<>();
        List<Feedback> feedbacks = new ArrayList<>();
        for (Label entry : matching.left()) {
            feedbacks.add(mistaken(entry, matching.feedback()));
        }
        for (int i = 0; i < right.size(); i++) {
            Label entry = matching.right().get(i);
            if (!matching.pairs().containsValue(entry.id())) {
                extras.add(right.get(i));
                feedbacks.add(mistaken(entry, matching.feedback()));
            }
        }
        List<Passage> entries = new ArrayList<>(left);
        entries.addAll(right);
        return new Parts(List.of(), List.of(), entries, extras, List.of(), feedbacks);
    }

    private static Feedback mistaken(Label entry, Map<String, String> feedback) {
        return new Feedback("/feedback/" + entry.id(), entry.id(), feedback.getOrDefault(entry.id(), ""), true);
    }

    private static Parts ordering(Ordering ordering) {
        List<Feedback> feedbacks = new ArrayList<>();
        for (int i = 0; i < ordering.mistakes().size(); i++) {
            Ordering.Mistake mistake = ordering.mistakes().get(i);
            String about = mistake.before() + "-" + mistake.after();
            feedbacks.add(new Feedback("/mistakes/" + i + "/feedback", about, mistake.feedback(), true));
        }
        return new Parts(List.of(), List.of(), labels("/steps", ordering.steps()), List.of(), List.of(), feedbacks);
    }

    private static Parts numeric(Numeric numeric) {
        List<Feedback> feedbacks = new ArrayList<>();
        for (int i = 0; i < numeric.nearMisses().size(); i++) {
            Numeric.NumericMiss miss = numeric.nearMisses().get(i);
            String about = String.valueOf(miss.value());
            feedbacks.add(new Feedback("/nearMisses/" + i + "/feedback", about, miss.feedback(), true));
        }
        return new Parts(List.of(), List.of(), List.of(), List.of(), List.of(), feedbacks);
    }

    /** The choices that are right, or those that are not. */
    public List<Choice> choices(boolean correct) {
        List<Choice> some = new ArrayList<>();
        for (Choice choice : choices) {
            if (choice.isCorrect() == correct) {
                some.add(choice);
            }
        }
        return some;
    }

    /** The entries of one list: {@code /left}, {@code /right} or {@code /steps}. */
    public List<Passage> entries(String list) {
        String start = list + "/";
        List<Passage> some = new ArrayList<>();
        for (Passage entry : entries) {
            if (entry.pointer().startsWith(start)) {
                some.add(entry);
            }
        }
        return some;
    }

    /** Whether an entry has no partner. (The equality that records come with takes time to be set up.) */
    public boolean isExtra(Passage entry) {
        for (Passage extra : extras) {
            if (extra.pointer().equals(entry.pointer())) {
                return true;
            }
        }
        return false;
    }

    /** The texts of all options or reasons. */
    public List<Passage> choiceTexts() {
        List<Passage> texts = new ArrayList<>();
        for (Choice choice : choices) {
            texts.add(choice.passage());
        }
        return texts;
    }

    /** All that can be read before an answer is given, but for the stem. */
    public List<Passage> shown() {
        List<Passage> shown = new ArrayList<>(prompt);
        shown.addAll(choiceTexts());
        shown.addAll(entries);
        return shown;
    }

    private static List<Choice> options(String list, List<Option> options) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            choices.add(new Choice(list + "/" + i, options.get(i), true));
        }
        return choices;
    }

    private static List<Choice> reasons(List<TrueFalse.Reason> reasons) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < reasons.size(); i++) {
            choices.add(new Choice(
                    "/reasons/" + i, reasons.get(i).option(), reasons.get(i).supports()));
        }
        return choices;
    }

    private static List<Typed> blanks(List<Cloze.Blank> blanks) {
        List<Typed> typed = new ArrayList<>();
        for (int i = 0; i < blanks.size(); i++) {
            Cloze.Blank blank = blanks.get(i);
            typed.add(new Typed("/blanks/" + i, blank.id(), blank.answers(), blank.nearMisses()));
        }
        return typed;
    }

    private static List<Passage> labels(String list, List<Label> labels) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            passages.add(new Passage(list + "/" + i + "/text", labels.get(i).text()));
        }
        return passages;
    }
}
