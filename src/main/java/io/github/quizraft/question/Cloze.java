package io.github.quizraft.question;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.question.Verdict.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Fill the blanks of a text.
 *
 * @param item the common fields
 * @param text with {@code {{1}}} where blank 1 goes
 * @param blanks one to three
 */
public record Cloze(Item item, String text, List<Blank> blanks) implements Question {
    /**
     * A word left out.
     *
     * @param id its number in the text
     * @param answers all that are right, the usual form first
     * @param nearMisses wrong words with feedback of their own
     */
    public record Blank(String id, List<String> answers, List<NearMiss> nearMisses) {}

    @Override
    public String kind() {
        return "cloze";
    }

    @Override
    public Question shuffled(RandomGenerator random) {
        return this;
    }

    @Override
    public Answer key() {
        return new Answer.Typed(
                blanks.stream().map(blank -> blank.answers().get(0)).toList());
    }

    /** The share of the blanks that is right. */
    @Override
    public Verdict grade(Answer answer, Glossary glossary) {
        List<String> texts = answer instanceof Answer.Typed given ? given.texts() : List.of();
        List<Part> parts = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < blanks.size(); i++) {
            Blank blank = blanks.get(i);
            String typed = i < texts.size() ? texts.get(i) : "";
            TypedGrade grade = new TypedGrading(blank.answers(), blank.nearMisses(), false, glossary).grade(typed);
            sum += grade.score();
            parts.add(new Part(
                    "Blank " + blank.id(),
                    grade.mark(),
                    true,
                    typed,
                    blank.answers().get(0),
                    grade.why()));
        }
        return new Verdict(sum / blanks.size(), parts);
    }

    @Override
    public List<String> keyText() {
        return blanks.stream()
                .map(blank -> blank.id() + " " + blank.answers().get(0))
                .toList();
    }

    /** The text with each blank replaced: by the learner's words, by the key, or by a gap. */
    public String filled(List<String> words) {
        String filled = text;
        for (int i = 0; i < blanks.size(); i++) {
            String word = i < words.size() ? words.get(i) : "";
            filled = filled.replace("{{" + blanks.get(i).id() + "}}", word);
        }
        return filled;
    }
}
