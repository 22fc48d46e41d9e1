package io.github.quizraft.terminal;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

/** Tells when a file was written, also by an editor that puts a new file in its place. */
final class FileWatch implements AutoCloseable {
    private final Path name;
    private final WatchService service;
    private final Runnable onChange;

    /** Watches from now on; the folder of the file must be there. */
    FileWatch(Path file, Runnable onChange) throws IOException {
        Path absolute = file.toAbsolutePath();
        this.name = absolute.getFileName();
        this.onChange = onChange;
        this.service = absolute.getFileSystem().newWatchService();
        // The folder and not the file: a file that takes another's place is not the one that was watched.
        absolute.resolveSibling(".")
                .register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
        Thread thread = new Thread(this::run, "watch");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            while (true) {
                WatchKey key = service.take();
                if (key.pollEvents().stream().anyMatch(event -> name.equals(event.context()))) {
                    onChange.run();
                }
                key.reset();
            }
        } catch (ClosedWatchServiceException e) {
            // Nobody wants to know any more.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
