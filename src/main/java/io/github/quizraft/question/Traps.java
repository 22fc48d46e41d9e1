package io.github.quizraft.question;

import io.github.quizraft.glossary.Folded;
import io.github.quizraft.glossary.TermId;
import io.github.quizraft.glossary.TermNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which wrong answers to a question take one term for another. It is known beforehand, so that an answer in the log can be
 * understood without the question.
 *
 * @param parts what picking a wrong part mixes up, by how the log writes that part
 * @param blanks what is typed, in their order
 */
public record Traps(Map<String, MixUp> parts, List<Blank> blanks) {
    static final Traps NONE = new Traps(Map.of(), List.of());

    public Traps {
        parts = Map.copyOf(parts);
        blanks = List.copyOf(blanks);
    }

    /**
     * Words to be typed.
     *
     * @param answers the keys of the accepted ones, as {@link Folded} makes them
     * @param asked the terms that go by one of those
     * @param meant the term that another one stands in for
     */
    public record Blank(List<String> answers, List<TermId> asked, Optional<TermId> meant) {
        /** None if the words are an answer, or another name of what was asked for. */
        private Optional<MixUp> of(String typed, TermNames names) {
            Folded words = Folded.of(typed);
            if (meant.isEmpty() || words.isEmpty() || answers.contains(words.key())) {
                return Optional.empty();
            }
            List<TermId> answered = names.named(words);
            for (TermId each : answered) {
                if (asked.contains(each)) {
                    return Optional.empty();
                }
            }
            return answered.isEmpty() || answered.get(0).equals(meant.get())
                    ? Optional.empty()
                    : Optional.of(new MixUp(meant.get(), answered.get(0)));
        }
    }

    /**
     * What an answer mixed up; empty if it is right, or wrong in another way.
     *
     * @param written the answer, as the log has it
     */
    public List<MixUp> of(String written, TermNames names) {
        List<MixUp> all = new ArrayList<>();
        if (!parts.isEmpty()) {
            for (String part : Written.parts(written)) {
                Optional.ofNullable(parts.get(part)).ifPresent(all::add);
            }
        }
        List<String> texts = blanks.isEmpty() || written.isEmpty() ? List.of() : Written.readTexts(written);
        for (int i = 0; i < Math.min(blanks.size(), texts.size()); i++) {
            blanks.get(i).of(texts.get(i), names).ifPresent(all::add);
        }
        return all;
    }
}
