package io.github.quizraft.terminal;

import io.github.quizraft.files.Unpacked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jline.nativ.CLibrary;
import org.jline.nativ.OSInfo;

/**
 * JLine's native library: from the cache folder, into which it is unpacked once. Where that cannot be it is unpacked into a
 * folder that is gone again once the library is loaded. (JLine itself leaves that to an orderly end of the Java machine, and so
 * leaves files behind whenever there is none.)
 */
final class NativeCode {
    /** Where JLine would look, too, for whoever has a library of their own. */
    private static final String OWN = "library.jline.path";
    /** Set when it is loaded: a second one would not know what the first was told. */
    private static final String LOADED = "quizraft.jline.loaded";

    private final Predicate<Path> loading;

    /**
     * For any way to load a file.
     *
     * @param loading whether that went well
     */
    NativeCode(Predicate<Path> loading) {
        this.loading = loading;
    }

    /**
     * Has it loaded, unless it is. Where there is none, JLine's first call of it fails, and there is no full screen.
     *
     * @param cache a folder whose contents may be lost
     */
    static synchronized void load(Optional<Path> cache) {
        if (System.getProperty(LOADED) == null && new NativeCode(NativeCode::isLoaded).isLoadedFrom(cache)) {
            System.setProperty(LOADED, "true");
        }
    }

    private static boolean isLoaded(Path library) {
        try {
            System.load(library.toAbsolutePath().toString());
            return true;
        } catch (UnsatisfiedLinkError e) {
            return false;
        }
    }

    /** Whether it was found and could be loaded. */
    boolean isLoadedFrom(Optional<Path> cache) {
        String own = System.getProperty(OWN);
        return (own != null && loading.test(Path.of(own, name())))
                || (cache.isPresent() && isLoadedIn(cache.get()))
                || isLoadedInPassing();
    }

    private boolean isLoadedIn(Path folder) {
        try {
            Path library = Unpacked.file(folder, CLibrary.class, name(), NativeCode::pathInJar);
            if (loading.test(library)) {
                return true;
            }
            // Perhaps it was damaged: the next start unpacks it anew.
            Files.deleteIfExists(library);
        } catch (IOException e) {
            // There are other places.
        }
        return false;
    }

    private boolean isLoadedInPassing() {
        try {
            Path folder = Files.createTempDirectory("quizraft");
            try {
                return isLoadedIn(folder);
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            return false;
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // Where a loaded library cannot be deleted, as on Windows, the folder stays.
        }
    }

    /** JLine's name on a Mac is older than the system's. */
    private static String name() {
        return System.mapLibraryName("jlinenative").replace(".dylib", ".jnilib");
    }

    private static String pathInJar() {
        return "/org/jline/nativ/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name();
    }
}
