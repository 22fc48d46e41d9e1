-- The log is the truth: rows are added and never changed. Any engine that speaks SQL can hold these tables.
CREATE TABLE review (
  learner_id TEXT NOT NULL,
  review_id TEXT NOT NULL,
  card_id TEXT NOT NULL,
  at_ms BIGINT NOT NULL,
  offset_seconds INTEGER NOT NULL,
  grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 4),
  answer TEXT NOT NULL,
  score DOUBLE PRECISION NOT NULL CHECK (score BETWEEN 0 AND 1),
  insisted INTEGER NOT NULL CHECK (insisted IN (0, 1)),
  took_ms BIGINT NOT NULL CHECK (took_ms >= 0),
  device TEXT NOT NULL,
  model TEXT NOT NULL,
  checksum BIGINT NOT NULL,
  PRIMARY KEY (learner_id, review_id)
);

CREATE INDEX review_by_card ON review (learner_id, card_id);

-- Takes an entry back: a void of a review is an undo, a void of that void is a redo.
CREATE TABLE void (
  learner_id TEXT NOT NULL,
  void_id TEXT NOT NULL,
  target_id TEXT NOT NULL,
  at_ms BIGINT NOT NULL,
  offset_seconds INTEGER NOT NULL,
  device TEXT NOT NULL,
  checksum BIGINT NOT NULL,
  PRIMARY KEY (learner_id, void_id)
);

CREATE INDEX void_by_target ON void (learner_id, target_id);

-- A cache of the fold over the log; it can be dropped at any time.
CREATE TABLE card_state (
  learner_id TEXT NOT NULL,
  card_id TEXT NOT NULL,
  phase TEXT NOT NULL,
  step INTEGER NOT NULL,
  stability DOUBLE PRECISION NOT NULL,
  difficulty DOUBLE PRECISION NOT NULL,
  last_ms BIGINT NOT NULL,
  last_offset_seconds INTEGER NOT NULL,
  due_ms BIGINT NOT NULL,
  scheduled_days INTEGER NOT NULL,
  reviews INTEGER NOT NULL,
  lapses INTEGER NOT NULL,
  PRIMARY KEY (learner_id, card_id)
);

-- Which scheduler a learner's card states hold for. No row: they hold for none.
CREATE TABLE cache (
  learner_id TEXT NOT NULL PRIMARY KEY,
  scheduler TEXT NOT NULL
);
