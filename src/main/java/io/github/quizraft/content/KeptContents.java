package io.github.quizraft.content;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps what was read and reads it again when a file has changed. */
public final class KeptContents implements Contents {
    /** All parts of the usual folder and of one more. */
    private static final int MOST = 8;

    private final Contents read;
    private final Clock clock;
    private final Map<Asked, Kept> kept = new LinkedHashMap<>(MOST, 0.75f, true);

    private record Asked(Path folder, Part part) {}

    private record Kept(FolderState state, Content content) {}

    /** Of what is read there. */
    public KeptContents(Contents read, Clock clock) {
        this.read = read;
        this.clock = clock;
    }

    @Override
    public synchronized Content of(Path folder, Part part) {
        Asked asked = new Asked(folder.toAbsolutePath().normalize(), part);
        // Looked at before reading: what changes in the meantime is read next time.
        FolderState now = FolderState.of(asked.folder(), part);
        Optional<Content> same = Optional.ofNullable(kept.get(asked))
                .filter(each -> each.state().equals(now))
                .map(Kept::content);
        if (same.isPresent()) {
            return same.get();
        }
        boolean isSettled = now.isSettled(clock.instant());
        Content anew = read.of(folder, part);
        if (!isSettled) {
            kept.remove(asked);
            return anew;
        }
        kept.put(asked, new Kept(now, anew));
        kept.keySet().stream().limit(Math.max(0, kept.size() - MOST)).toList().forEach(kept::remove);
        return anew;
    }
}
