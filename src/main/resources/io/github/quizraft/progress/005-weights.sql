-- The weights of a memory model, fitted to the learner's log: every set is kept, and a row of void takes one back. The
-- figures are those of the answers that were held out, before and after; null where there are none.
CREATE TABLE weights (
  learner_id TEXT NOT NULL,
  weights_id TEXT NOT NULL,
  at_ms BIGINT NOT NULL,
  offset_seconds INTEGER NOT NULL,
  model TEXT NOT NULL,
  numbers TEXT NOT NULL,
  reviews BIGINT NOT NULL CHECK (reviews >= 0),
  accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),
  held_out BIGINT NOT NULL,
  log_loss_before DOUBLE PRECISION,
  rmse_before DOUBLE PRECISION,
  auc_before DOUBLE PRECISION,
  log_loss_after DOUBLE PRECISION,
  rmse_after DOUBLE PRECISION,
  auc_after DOUBLE PRECISION,
  device TEXT NOT NULL,
  checksum BIGINT NOT NULL,
  PRIMARY KEY (learner_id, weights_id)
);

-- An imported answer is known by its card and its moment.
DROP INDEX review_by_card;
CREATE INDEX review_by_card_and_time ON review (learner_id, card_id, at_ms);

