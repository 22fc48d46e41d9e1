package io.github.quizraft.cli;

import io.github.quizraft.memory.fit.ModelVersion;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which model of memory is meant. */
final class ModelOption {
    @Option(
            names = "--model",
            paramLabel = "MODEL",
            description = "fsrs-6 or fsrs-7. Default: the setting memory.model.",
            converter = Converter.class,
            completionCandidates = Names.class)
    private Optional<ModelVersion> version = Optional.empty();

    Optional<ModelVersion> version() {
        return version;
    }

    /** Models by the names they are logged with. */
    static final class Converter implements ITypeConverter<ModelVersion> {
        @Override
        public ModelVersion convert(String value) {
            return Stream.of(ModelVersion.values())
                    .filter(version -> version.id().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "must be " + String.join(" or ", Names.all()) + ", but is \"" + value + "\""));
        }
    }

    /** What they are called. */
    static final class Names implements Iterable<String> {
        static List<String> all() {
            return Stream.of(ModelVersion.values()).map(ModelVersion::id).toList();
        }

        @Override
        public Iterator<String> iterator() {
            return all().iterator();
        }
    }
}
