package io.github.quizraft.annotate;

import io.github.quizraft.safe.Safe;
import java.util.List;
import java.util.stream.Collectors;

/** A row for each mark, with tabs between columns and none within. */
public final class TableNotation implements Notation {
    @Override
    public String begin() {
        return "file\tline\tcolumn\ttext\tmatch\tid\tterm\n";
    }

    private String file = "";

    @Override
    public String beginFile(String name) {
        file = name;
        return "";
    }

    @Override
    public String mark(Mark mark) {
        return List.of(
                                file,
                                String.valueOf(mark.start().line()),
                                String.valueOf(mark.start().column()),
                                mark.text(),
                                mark.match(),
                                mark.term().id().value(),
                                mark.term().name())
                        .stream()
                        .map(Safe::line)
                        .collect(Collectors.joining("\t"))
                + "\n";
    }
}
