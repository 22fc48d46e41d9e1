package io.github.quizraft.terminal;

import io.github.quizraft.files.Unpacked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jline.nativ.JLineNativeLoader;
import org.jline.nativ.OSInfo;

/**
 * Where JLine finds its native library: in the cache folder, into which it is unpacked once. Where there is no such
 * folder it unpacks the library itself, into a folder that is gone again once the library is loaded. (JLine leaves that to
 * an orderly end of the Java machine, and so leaves files behind whenever there is none.)
 */
final class NativeFolder {
    private static final String KEPT = "library.jline.path";
    private static final String TEMPORARY = "jline.tmpdir";

    private final Optional<Path> temporary;

    private NativeFolder(Optional<Path> temporary) {
        this.temporary = temporary;
    }

    /**
     * Tells JLine where to look.
     *
     * @param cache a folder whose contents may be lost
     */
    static NativeFolder open(Optional<Path> cache) {
        if (System.getProperty(KEPT) != null || (cache.isPresent() && isKeptIn(cache.get()))) {
            return new NativeFolder(Optional.empty());
        }
        Optional<Path> made = temporary();
        made.ifPresent(folder -> System.setProperty(TEMPORARY, folder.toString()));
        return new NativeFolder(made);
    }

    /** Where there is no place for a folder either, JLine finds none for its library: then there is no full screen. */
    private static Optional<Path> temporary() {
        try {
            return Optional.of(Files.createTempDirectory("quizraft"));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isKeptIn(Path cache) {
        String name = System.mapLibraryName("jlinenative");
        try {
            Path library = Unpacked.file(
                    cache,
                    JLineNativeLoader.class,
                    name,
                    () -> "/org/jline/nativ/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name);
            String folder = String.valueOf(library.getParent());
            // JLine goes through this folder for copies that it left there, and would through all files of others.
            System.setProperty(TEMPORARY, System.getProperty(TEMPORARY, folder));
            System.setProperty(KEPT, folder);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Where a loaded library cannot be deleted, as on Windows, the folder stays. */
    void remove() {
        if (temporary.isEmpty()) {
            return;
        }
        System.clearProperty(TEMPORARY);
        Path folder = temporary.get();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            for (Path file : all) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
