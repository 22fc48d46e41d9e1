package io.github.quizraft.catalog;

import io.github.quizraft.kept.Form;
import io.github.quizraft.kept.Packed;
import io.github.quizraft.kept.Unpacked;
import io.github.quizraft.question.Bank;

/** A bank with its questions. */
final class BankForm implements Form<Bank> {
    private static final ObjectiveForm OBJECTIVE = new ObjectiveForm();
    private static final QuestionForm QUESTION = new QuestionForm();

    @Override
    public void write(Bank bank, Packed out) {
        out.text(bank.id());
        out.text(bank.prefix());
        out.text(bank.title());
        out.text(bank.description());
        out.list(bank.objectives(), OBJECTIVE);
        out.texts(bank.retired());
        out.list(bank.questions(), QUESTION);
    }

    @Override
    public Bank read(Unpacked in) {
        return new Bank(in.text(), in.text(), in.text(), in.text(), in.list(OBJECTIVE), in.texts(), in.list(QUESTION));
    }

    private static final class ObjectiveForm implements Form<Bank.Objective> {
        @Override
        public void write(Bank.Objective objective, Packed out) {
            out.text(objective.id());
            out.text(objective.text());
        }

        @Override
        public Bank.Objective read(Unpacked in) {
            return new Bank.Objective(in.text(), in.text());
        }
    }
}
