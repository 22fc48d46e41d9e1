-- What a program of version 1 left of four answers and an undo.
BEGIN TRANSACTION;
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
INSERT INTO review VALUES('me','01a202af-1750-7000-bd0f-f3d59ff36779','cells/C-7',1795341358928,0,1,'',0.0,0,48,'local','fsrs-6',213659395);
INSERT INTO review VALUES('me','01a202af-1786-7000-97b0-d1eebe7ba2fa','cells/C-5',1795341358982,0,4,' | Cortex',0.0,0,36,'local','fsrs-6',3977015947);
INSERT INTO review VALUES('me','01a202af-1790-7001-a1ce-ab5cc675be36','cells/C-6',1795341358992,0,1,'l1=r1 l2=r2',1.0,0,1,'local','fsrs-6',3181089501);
INSERT INTO review VALUES('me','01a202af-1797-7000-affa-8553fcea4471','cells/C-1',1795341358999,0,1,'',0.0,0,4,'local','fsrs-6',2876201734);
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
INSERT INTO void VALUES('me','01a202b0-b5a4-7000-80a5-dce0f1df6d47','01a202af-1797-7000-affa-8553fcea4471',1795341464996,0,'local',3695610109);
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
INSERT INTO card_state VALUES('me','cells/C-5','REVIEW',0,8.2956000000000003069,1.0,1795341358982,0,1795946158982,7,1,0);
INSERT INTO card_state VALUES('me','cells/C-6','LEARNING',0,0.211999999999999994,6.4132999999999995566,1795341358992,0,1795341418992,0,1,0);
INSERT INTO card_state VALUES('me','cells/C-7','LEARNING',0,0.211999999999999994,6.4132999999999995566,1795341358928,0,1795341418928,0,1,0);
CREATE TABLE cache (
  learner_id TEXT NOT NULL PRIMARY KEY,
  scheduler TEXT NOT NULL
);
INSERT INTO cache VALUES('me','1 fsrs-6 [0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542] 0.9 36500 [PT1M, PT10M] [PT10M] true 4');
CREATE INDEX review_by_card ON review (learner_id, card_id);
CREATE INDEX void_by_target ON void (learner_id, target_id);
CREATE TRIGGER review_is_never_changed BEFORE UPDATE ON review
BEGIN SELECT RAISE(ABORT, 'the log only grows: add a void row instead'); END;
CREATE TRIGGER review_is_never_removed BEFORE DELETE ON review
BEGIN SELECT RAISE(ABORT, 'the log only grows: add a void row instead'); END;
CREATE TRIGGER void_is_never_changed BEFORE UPDATE ON void
BEGIN SELECT RAISE(ABORT, 'the log only grows: add a void row instead'); END;
CREATE TRIGGER void_is_never_removed BEFORE DELETE ON void
BEGIN SELECT RAISE(ABORT, 'the log only grows: add a void row instead'); END;
PRAGMA application_id = 1903520122;
PRAGMA user_version = 1;
COMMIT;
