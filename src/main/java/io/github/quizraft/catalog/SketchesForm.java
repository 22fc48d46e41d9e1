package io.github.quizraft.catalog;

import io.github.quizraft.check.BankSketch;
import io.github.quizraft.check.QuestionSketch;
import io.github.quizraft.kept.Form;
import io.github.quizraft.kept.Packed;
import io.github.quizraft.kept.Source;
import io.github.quizraft.kept.Unpacked;
import java.util.Optional;

/** Sketches in a file. */
final class SketchesForm implements Form<Sketches> {
    private static final OfFileForm OF_FILE = new OfFileForm();
    private static final QuestionForm QUESTION = new QuestionForm();

    @Override
    public void write(Sketches sketches, Packed out) {
        out.list(sketches.banks(), OF_FILE);
    }

    @Override
    public Sketches read(Unpacked in) {
        return new Sketches(in.list(OF_FILE));
    }

    private static final class OfFileForm implements Form<Sketches.OfFile> {
        @Override
        public void write(Sketches.OfFile each, Packed out) {
            out.text(each.source().path());
            out.whole(each.source().length());
            out.whole(each.source().time());
            out.whole(each.source().checksum());
            out.text(each.bank().id());
            out.text(each.bank().prefix());
            out.texts(each.bank().retired());
            out.list(each.bank().questions(), QUESTION);
        }

        /** It goes by the path of its file until someone gives it a name. */
        @Override
        public Sketches.OfFile read(Unpacked in) {
            Source source = new Source(in.text(), in.whole(), in.whole(), in.whole());
            BankSketch bank = new BankSketch(source.path(), in.text(), in.text(), in.texts(), in.list(QUESTION));
            return new Sketches.OfFile(source, bank);
        }
    }

    private static final class QuestionForm implements Form<QuestionSketch> {
        @Override
        public void write(QuestionSketch question, Packed out) {
            out.text(question.id());
            out.text(question.kind());
            out.text(question.asked());
            out.texts(question.cited());
            out.texts(question.terms());
            out.texts(question.key());
            out.flag(question.verdict().isPresent());
            out.flag(question.isVerdict(true));
        }

        @Override
        public QuestionSketch read(Unpacked in) {
            return new QuestionSketch(
                    in.text(), in.text(), in.text(), in.texts(), in.texts(), in.texts(), verdict(in.flag(), in.flag()));
        }

        private static Optional<Boolean> verdict(boolean isThere, boolean answer) {
            return isThere ? Optional.of(answer) : Optional.empty();
        }
    }
}
