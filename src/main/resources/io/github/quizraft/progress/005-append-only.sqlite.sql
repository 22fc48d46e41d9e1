CREATE TRIGGER weights_are_never_changed BEFORE UPDATE ON weights
BEGIN SELECT RAISE(ABORT, 'the log only grows: add a void row instead'); END;

CREATE TRIGGER weights_are_never_removed BEFORE DELETE ON weights
BEGIN SELECT RAISE(ABORT, 'the log only grows: add a void row instead'); END;

