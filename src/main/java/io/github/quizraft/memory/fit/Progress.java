package io.github.quizraft.memory.fit;

/** Is told how far a fit has come. */
@FunctionalInterface
public interface Progress {
    /** Nobody wants to know. */
    Progress NONE = share -> {};

    /**
     * Called often, and always from the thread that asked for the fit.
     *
     * @param share of the work that is done, 0 to 1
     */
    void at(double share);

    /** What is told of a part of the work. */
    default Progress part(double from, double to) {
        return share -> at(from + share * (to - from));
    }
}
