package io.github.quizraft.question;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.question.Verdict.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fill the blanks of a text.
 *
 * @param item the common fields
 * @param text with {@code {{1}}} where blank 1 goes
 * @param blanks one to three
 */
public record Cloze(Item item, String text, List<Blank> blanks) implements Question {
    private static final Pattern GAP = Pattern.compile("\\{\\{(.*?)}}");

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

    /** The share of the blanks that is right; a close one counts half. */
    @Override
    public Verdict grade(Answer answer, Glossary glossary) {
        String shown = item.stem() + "\n" + filled(List.of());
        List<Part> parts = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < blanks.size(); i++) {
            Blank blank = blanks.get(i);
            String typed = Answer.Typed.text(answer, i);
            Expected expected = new Expected(blank.answers(), blank.nearMisses(), false, shown);
            TypedGrade grade = new TypedGrading(expected, glossary).grade(typed);
            sum += grade.score();
            parts.add(new Part(
                    "Blank " + blank.id(),
                    grade.mark(),
                    !typed.isBlank(),
                    typed,
                    blank.answers().get(0),
                    grade.why()));
        }
        return new Verdict(sum / blanks.size(), parts);
    }

    @Override
    public Traps traps(Glossary glossary) {
        MixUps mixUps = new MixUps(item, glossary);
        return new Traps(
                Map.of(),
                blanks.stream().map(blank -> mixUps.typed(blank.answers())).toList());
    }

    @Override
    public List<String> texts() {
        List<String> usual =
                blanks.stream().map(blank -> blank.answers().get(0)).toList();
        List<String> texts = new ArrayList<>(List.of(filled(usual)));
        blanks.forEach(blank -> texts.addAll(blank.answers()));
        return List.copyOf(texts);
    }

    @Override
    public List<String> keyText() {
        List<String> texts = new ArrayList<>();
        for (Blank blank : blanks) {
            texts.add(blank.id() + " " + blank.answers().get(0));
        }
        return List.copyOf(texts);
    }

    @Override
    public Optional<Answer> read(String written) {
        return Answer.Typed.read(written);
    }

    /** The text with each blank replaced: by the learner's words, by the key, or by a gap. */
    public String filled(List<String> words) {
        return GAP.matcher(text).replaceAll(gap -> Matcher.quoteReplacement(word(gap.group(1), gap.group(), words)));
    }

    private String word(String blank, String gap, List<String> words) {
        for (int i = 0; i < blanks.size(); i++) {
            if (blanks.get(i).id().equals(blank)) {
                return i < words.size() ? words.get(i) : "";
            }
        }
        return gap;
    }
}
