CREATE TRIGGER mark_is_never_changed BEFORE UPDATE ON mark
BEGIN SELECT RAISE(ABORT, 'the log only grows: add a void row instead'); END;

CREATE TRIGGER mark_is_never_removed BEFORE DELETE ON mark
BEGIN SELECT RAISE(ABORT, 'the log only grows: add a void row instead'); END;
