package io.github.quizraft.dict.net;

import java.time.Duration;

/**
 * What a server grants.
 *
 * @param connections how many clients at a time; at least 1
 * @param idle how long a client may take from one answer to the next, its own slowness included
 */
public record Limits(int connections, Duration idle) {
    public Limits {
        if (connections < 1 || idle.isNegative() || idle.isZero()) {
            throw new IllegalArgumentException("no client could be served");
        }
    }
}
