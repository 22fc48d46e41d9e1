package io.github.quizraft.group.net;

/**
 * A token bucket: so many at once, and so many a second. One thread alone may use it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2697">RFC 2697, which meters packets so</a>
 */
final class Bucket {
    private static final double NANOS = 1e9;

    private final double most;
    private final double perSecond;
    private double left;
    private long at;

    Bucket(double most, double perSecond, long now) {
        this.most = most;
        this.perSecond = perSecond;
        this.left = most;
        this.at = now;
    }

    /** Takes one, if there is one. */
    boolean take(long now) {
        refill(now);
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }

    /** Whether there is none to take. */
    boolean isEmpty(long now) {
        refill(now);
        return left < 1;
    }

    /** Whether it is as good as new, so that nobody needs to remember it. */
    boolean isFull(long now) {
        refill(now);
        return left >= most;
    }

    private void refill(long now) {
        left = Math.min(most, left + Math.max(0, now - at) / NANOS * perSecond);
        at = now;
    }
}
