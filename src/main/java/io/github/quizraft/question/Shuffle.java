package io.github.quizraft.question;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Puts a list in random order (Fisher-Yates: every order is equally likely). */
public final class Shuffle {
    private Shuffle() {}

    public static <T> List<T> of(List<T> list, RandomGenerator random) {
        List<T> shuffled = new ArrayList<>(list);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            T moved = shuffled.get(i);
            shuffled.set(i, shuffled.get(j));
            shuffled.set(j, moved);
        }
        return List.copyOf(shuffled);
    }
}
