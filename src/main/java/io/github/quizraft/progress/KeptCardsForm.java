package io.github.quizraft.progress;

import io.github.quizraft.kept.Form;
import io.github.quizraft.kept.Packed;
import io.github.quizraft.kept.Unpacked;
import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Memory;
import io.github.quizraft.memory.Phase;
import io.github.quizraft.review.CardId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The states of cards in a file. */
final class KeptCardsForm implements Form<KeptCards> {
    private static final WeightSetsForm WEIGHTS = new WeightSetsForm();
    private static final EntriesForm ENTRIES = new EntriesForm();
    private static final MomentForm MOMENT = new MomentForm();

    @Override
    public void write(KeptCards cards, Packed out) {
        WEIGHTS.write(cards.weights(), out);
        out.text(cards.scheduler());
        out.number(cards.states().size());
        cards.states().forEach((card, state) -> {
            out.text(card.value());
            write(state, out);
        });
        ENTRIES.write(cards.said(), out);
    }

    private static void write(CardState state, Packed out) {
        out.text(state.phase().name());
        out.number(state.step());
        out.decimal(state.memory().stability());
        out.decimal(state.memory().fast());
        out.decimal(state.memory().difficulty());
        MOMENT.write(state.last(), out);
        out.whole(state.due().toEpochMilli());
        out.number(state.scheduledDays());
        out.number(state.reviews());
        out.number(state.lapses());
    }

    @Override
    public KeptCards read(Unpacked in) {
        return new KeptCards(WEIGHTS.read(in), in.text(), states(in), ENTRIES.read(in));
    }

    private static Map<CardId, CardState> states(Unpacked in) {
        Map<CardId, CardState> states = new HashMap<>();
        for (int left = in.number(); left > 0; left--) {
            states.put(
                    new CardId(in.text()),
                    new CardState(
                            Phase.valueOf(in.text()),
                            in.number(),
                            new Memory(in.decimal(), in.decimal(), in.decimal()),
                            MOMENT.read(in),
                            Instant.ofEpochMilli(in.whole()),
                            in.number(),
                            in.number(),
                            in.number()));
        }
        return states;
    }
}
