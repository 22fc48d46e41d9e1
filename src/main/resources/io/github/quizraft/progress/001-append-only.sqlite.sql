-- The log only grows, whoever writes to it. (On other engines: withhold the right to update and delete.)
CREATE TRIGGER review_is_never_changed BEFORE UPDATE ON review
BEGIN SELECT RAISE(ABORT, 'the log only grows: add a void row instead'); END;

CREATE TRIGGER review_is_never_removed BEFORE DELETE ON review
BEGIN SELECT RAISE(ABORT, 'the log only grows: add a void row instead'); END;

CREATE TRIGGER void_is_never_changed BEFORE UPDATE ON void
BEGIN SELECT RAISE(ABORT, 'the log only grows: add a void row instead'); END;

CREATE TRIGGER void_is_never_removed BEFORE DELETE ON void
BEGIN SELECT RAISE(ABORT, 'the log only grows: add a void row instead'); END;
