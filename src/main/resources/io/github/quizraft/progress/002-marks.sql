-- What a learner says of a card without answering it; the text is that of a note.
CREATE TABLE mark (
  learner_id TEXT NOT NULL,
  mark_id TEXT NOT NULL,
  card_id TEXT NOT NULL,
  at_ms BIGINT NOT NULL,
  offset_seconds INTEGER NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  device TEXT NOT NULL,
  checksum BIGINT NOT NULL,
  PRIMARY KEY (learner_id, mark_id)
);

CREATE INDEX mark_by_card ON mark (learner_id, card_id);

-- How sure the learner was: sure, unsure or guess. Null where nobody asked, as in all earlier rows.
ALTER TABLE review ADD COLUMN confidence TEXT;
