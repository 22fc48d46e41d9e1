package io.github.quizraft.cli;

/** Writes a long output in large pieces, or, where people read it page by page, all at once. */
final class Bursts {
    private static final int LARGE = 1 << 16;

    private final Io io;
    private final boolean isPaged;
    private final StringBuilder gathered = new StringBuilder();

    Bursts(Io io, boolean isPaged) {
        this.io = io;
        this.isPaged = isPaged;
    }

    void add(String text) {
        gathered.append(text);
        if (gathered.length() > LARGE && !isPaged) {
            print();
        }
    }

    /** Sends off what there is; whether somebody still reads it. */
    boolean isRead() {
        if (isPaged) {
            return true;
        }
        print();
        return !io.out().checkError();
    }

    void end() {
        if (isPaged) {
            Page.of(io).show(gathered.toString());
        } else {
            print();
        }
    }

    private void print() {
        io.out().print(gathered);
        gathered.setLength(0);
    }
}
