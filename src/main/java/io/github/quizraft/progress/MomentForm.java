package io.github.quizraft.progress;

import io.github.quizraft.kept.Form;
import io.github.quizraft.kept.Packed;
import io.github.quizraft.kept.Unpacked;
import io.github.quizraft.review.Moment;
import java.time.Instant;
import java.time.ZoneOffset;

/** A moment in a file, as exact as the log has it. */
final class MomentForm implements Form<Moment> {
    @Override
    public void write(Moment moment, Packed out) {
        out.whole(moment.instant().toEpochMilli());
        out.number(moment.offset().getTotalSeconds());
    }

    @Override
    public Moment read(Unpacked in) {
        return new Moment(Instant.ofEpochMilli(in.whole()), ZoneOffset.ofTotalSeconds(in.number()));
    }
}
