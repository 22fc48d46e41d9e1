package io.github.quizraft.files;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;

/**
 * Files that libraries carry in their jars, such as native code, unpacked once and not at each start. A file is in a
 * folder named after its jar, which has the version in its name, and after the system, since a home may be shared.
 */
public final class Unpacked {
    private Unpacked() {}

    /**
     * The file, unpacked if it was not yet.
     *
     * @param cache a folder whose contents may be lost
     * @param owner a class of the jar
     * @param name of the file there, which is the last part of its path in the jar
     * @param path in the jar; asked for only if the file has to be unpacked
     * @throws IOException if there is no place for it
     */
    public static Path file(Path cache, Class<?> owner, String name, Supplier<String> path) throws IOException {
        String system = System.getProperty("os.name", "") + "-" + System.getProperty("os.arch", "");
        Path file = cache.resolve((jar(owner) + "-" + system).replace(' ', '-')).resolve(name);
        if (!Files.exists(file)) {
            unpack(owner, path.get(), file);
        }
        return file;
    }

    private static String jar(Class<?> owner) throws IOException {
        String location =
                String.valueOf(owner.getProtectionDomain().getCodeSource().getLocation());
        if (!location.endsWith(".jar")) {
            throw new FileNotFoundException(location + " is no jar");
        }
        return location.substring(location.lastIndexOf('/') + 1, location.length() - ".jar".length());
    }

    private static void unpack(Class<?> owner, String path, Path file) throws IOException {
        try (InputStream in = owner.getResourceAsStream(path)) {
            if (in == null) {
                throw new FileNotFoundException(path);
            }
            NewFile.make(file, draft -> Files.copy(in, draft, StandardCopyOption.REPLACE_EXISTING));
        } catch (FileAlreadyExistsException e) {
            // Another program was faster.
        }
    }
}
