package io.github.quizraft.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a set of banks should amount to. A user's own banks need none; {@link #none} asks for nothing.
 *
 * @param banks what each bank should hold
 * @param least how many questions there must be in all
 * @param tolerance how far the number of questions of a kind may be off
 * @param bloom shares of the levels of thinking, over all banks
 * @param difficulty shares of the levels of difficulty, over all banks
 * @param mixUps things that readers take for one another
 * @param advice words that would tell learners what to do in earnest, beyond those that always do
 */
public record Plan(
        List<BankPlan> banks,
        int least,
        int tolerance,
        List<Share<Bloom>> bloom,
        List<Share<Integer>> difficulty,
        List<MixUp> mixUps,
        List<String> advice) {

    /**
     * What one bank should hold.
     *
     * @param bank its id
     * @param total how many questions at least
     * @param kinds how many of each kind
     * @param bloom shares of the levels of thinking within this bank
     */
    public record BankPlan(String bank, int total, Map<String, Integer> kinds, List<Share<Bloom>> bloom) {}

    /**
     * How much of the questions some levels together should make up.
     *
     * @param levels counted together
     * @param least in percent
     * @param most in percent
     */
    public record Share<L>(Set<L> levels, int least, int most) {}

    /**
     * Two things that readers take for one another when certain words stand by.
     *
     * @param names the one that is named where the other may be meant
     * @param with words of which any makes that likely
     * @param unless the other one: where it is named as well, the two are kept apart
     */
    public record MixUp(String names, List<String> with, String unless) {}

    public static Plan none() {
        return new Plan(List.of(), 0, 0, List.of(), List.of(), List.of(), List.of());
    }

    /** Whether nothing was planned. */
    public boolean isNone() {
        return banks.isEmpty();
    }

    public Optional<BankPlan> bank(String id) {
        return banks.stream().filter(bank -> bank.bank().equals(id)).findFirst();
    }
}
