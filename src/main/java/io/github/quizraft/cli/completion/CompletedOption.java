package io.github.quizraft.cli.completion;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;

/**
 * An option as a shell completes it.
 *
 * @param names all of them, with their hyphens
 * @param summary what it does, in a sentence without its full stop
 * @param label what its value is called; empty if it takes none
 * @param value what its value may be; empty if it takes none
 */
public record CompletedOption(List<String> names, String summary, String label, Optional<Candidates> value) {
    static CompletedOption of(OptionSpec option) {
        boolean takesValue = option.arity().max() > 0;
        return new CompletedOption(
                List.of(option.names()),
                Summary.of(option.description()),
                takesValue ? option.paramLabel() : "",
                takesValue ? Optional.of(Candidates.of(option)) : Optional.empty());
    }
}
