package io.github.quizraft.memory.fit;

import java.util.Random;

/** Histories made up: cards of one to a dozen reviews, some on the same day, mostly recalled. */
final class Cards {
    private static final int LONGEST = 12;

    final int[] starts;
    final float[] gaps;
    final byte[] grades;
    final float[] shares;

    private Cards(int[] starts, float[] gaps, byte[] grades, float[] shares) {
        this.starts = starts;
        this.gaps = gaps;
        this.grades = grades;
        this.shares = shares;
    }

    static Cards any(Random random, int cards) {
        int[] starts = new int[cards + 1];
        for (int card = 0; card < cards; card++) {
            starts[card + 1] = starts[card] + 1 + random.nextInt(LONGEST);
        }
        int reviews = starts[cards];
        float[] gaps = new float[reviews];
        byte[] grades = new byte[reviews];
        float[] shares = new float[reviews];
        for (int card = 0; card < cards; card++) {
            for (int i = starts[card]; i < starts[card + 1]; i++) {
                grades[i] = (byte) (random.nextInt(4) == 0 ? 1 : 2 + random.nextInt(3));
                boolean isFirst = i == starts[card];
                gaps[i] = isFirst || random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(1 << random.nextInt(8));
                shares[i] = gaps[i] == 0 ? 0 : random.nextFloat();
            }
        }
        return new Cards(starts, gaps, grades, shares);
    }
}
